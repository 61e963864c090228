package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The commands about snapshots, as a user gives them, on the real engine.
@Tag("engine")
@ResourceLock(value = Shared.LEFTOVERS, mode = ResourceAccessMode.READ)
@Timeout(300)
class SnapshotCommandsTest {
    private static final String NAME = OwnObjects.name("seedbed-cli-snap");
    private static final String STRANGE = "vor dem «Umbau»; \"$(id)\" `x` 🌱";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ContainerEngine engine;
    private ExecutorService background;
    private Cli cli;

    @BeforeEach
    void open() throws Exception {
        engine = TestEngine.connect();
        background = Executors.newVirtualThreadPerTaskExecutor();
        var directories =
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state"));
        var graph = new ServiceGraph(engine, directories, background);
        cli = new Cli(
                graph.forCommands(new Messages(Locale.ENGLISH), Preferences.DEFAULTS),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                folder.resolve("log"));
    }

    @AfterEach
    void close() throws Exception {
        background.shutdownNow();
        OwnObjects.remove(engine, NAME);
        engine.close();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return cli.run(List.of(arguments));
    }

    private JsonNode json(String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        assertThat(run(all.toArray(String[]::new)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private String sql(String statement) throws Exception {
        String id = engine.container(NAME).summary().id();
        return new DatabaseShell(engine)
                .sql(id, DatabaseKind.POSTGRESQL, new Credentials("postgres", "x", "shop"), statement).stream()
                        .map(row -> String.join("|", row))
                        .collect(Collectors.joining(","));
    }

    @Test
    void goesThereAndBackComparesClonesAndRemoves() throws Exception {
        Path seed = Files.writeString(
                folder.resolve(NAME + ".sql"), "create table t (n int primary key); insert into t values (1);");
        JsonNode started = json(
                "start",
                seed.toString(),
                "--name",
                NAME,
                "--database",
                "shop",
                "--image",
                TestEngine.image("postgres:17"));
        assertThat(started.path("state").asText()).isEqualTo("running");

        JsonNode taken = json("snapshot", NAME, "--name", STRANGE, "--note", "a\nb", "--tag", NAME + "-tag");
        String id = taken.path("id").asText();
        assertThat(id).matches("[0-9a-f]{12}");
        assertThat(taken.path("name").asText()).isEqualTo(STRANGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(NAME + " was down for");

        sql("insert into t values (2)");
        JsonNode differences = json("diff", NAME);
        assertThat(differences.path("left").asText()).isEqualTo(STRANGE + " (" + id + ")");
        assertThat(differences.path("tables").get(0).path("added").asInt()).isEqualTo(1);
        assertThat(engine.containers(Map.of(Labels.TEMPORARY, "", Labels.PARENT, id)))
                .isEmpty();

        assertThat(run("rollback", NAME, NAME + "-tag")).as("Not a terminal").isEqualTo(ExitCode.USAGE);
        assertThat(sql("select n from t order by n")).isEqualTo("1,2");
        JsonNode gone = json("rollback", NAME, NAME + "-tag", "--yes");
        assertThat(sql("select n from t order by n")).isEqualTo("1");

        String kept = gone.path("kept").path("id").asText();
        assertThat(run("rollback", NAME, kept.substring(0, 8), "--yes")).isZero();
        assertThat(sql("select n from t order by n")).isEqualTo("1,2");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("seedbed rollback " + NAME + " ");

        assertThat(run("reset", NAME, "--yes")).isZero();
        assertThat(sql("select n from t order by n")).isEqualTo("1");
        JsonNode log = json("history", NAME);
        assertThat(log.path("standsOn")).isEqualTo(log.path("startedFrom"));
        assertThat(log.path("snapshots")).hasSize(5);

        JsonNode clone = json("clone", NAME + "-tag");
        assertThat(clone.path("name").asText()).isEqualTo(NAME + "-2");
        assertThat(clone.path("uri").asText()).startsWith("postgresql://").contains("@127.0.0.1:");

        assertThat(json("snapshot", "edit", id, "--pin").path("name").asText()).isEqualTo(STRANGE);
        JsonNode removed = json("snapshot", "rm", kept, "--yes");
        assertThat(removed.path("removed")).hasSize(1);
        assertThat(json("history", NAME).path("snapshots")).hasSize(4);
        assertThat(run("snapshot", "rm", kept, "--yes")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run("prune")).isEqualTo(ExitCode.USAGE);
    }

    /// Its snapshots outlive a database, and say whose they were.
    @Test
    void startsWhatARemovedDatabaseHeld() throws Exception {
        Path bundle = Files.createDirectory(folder.resolve(NAME + "-shop"));
        Files.writeString(bundle.resolve("01_" + NAME + ".sql"), "create table t (n int primary key);");
        Files.writeString(bundle.resolve("02_data.sql"), "insert into t values (1);");
        String image = TestEngine.image("postgres:17");
        JsonNode started = json("start", bundle.toString(), "--database", "shop", "--image", image);
        assertThat(started.path("name").asText()).isEqualTo(NAME + "-shop");
        assertThat(started.path("seededFrom")).hasSize(2);
        String id = json("snapshot", NAME + "-shop", "--name", STRANGE, "--tag", NAME + "-gone")
                .path("id")
                .asText();
        assertThat(run("rm", NAME + "-shop", "--yes")).isZero();

        JsonNode offered = json("library").path("snapshots");
        assertThat(offered.findValuesAsText("name")).contains(STRANGE, NAME + "-shop");
        for (JsonNode snapshot : offered) {
            if (snapshot.path("id").asText().equals(id)) {
                assertThat(snapshot.path("of").path("sort").asText()).isEqualTo("removed-database");
                assertThat(snapshot.path("of").path("name").asText()).isEqualTo(NAME + "-shop");
            }
        }

        assertThat(run("start", NAME + "-gone", "--image", image, "--fresh")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--image, --fresh");
        assertThat(json("start", NAME + "-gone", "--name", NAME).path("state").asText())
                .isEqualTo("running");
        assertThat(sql("select n from t")).isEqualTo("1");
        assertThat(json("clone", STRANGE).path("name").asText()).isEqualTo(NAME + "-shop");
    }

    /// A container that is not ours: copied, adopted, flattened, given back.
    @Test
    void copiesAdoptsFlattensAndGivesBack() throws Exception {
        String container = engine.createContainer(ContainerSpec.named(NAME, TestEngine.image("postgres:17"))
                .environment(Map.of("POSTGRES_PASSWORD", "x", "POSTGRES_DB", "shop"))
                .labels(Map.of("dev.seedbed.test", NAME))
                .build());
        engine.start(container);
        new Readiness(engine)
                .awaitReady(
                        container,
                        DatabaseKind.POSTGRESQL,
                        new Credentials("postgres", "x", "shop"),
                        Duration.ofMinutes(3),
                        _ -> {});
        sql("create table t (n int primary key)");

        assertThat(run("snapshot", NAME, "--copy")).as("Not a terminal").isEqualTo(ExitCode.USAGE);
        assertThat(json("snapshot", NAME, "--copy", "--yes").path("reason").asText())
                .isEqualTo("copy");
        assertThat(run("adopt", NAME, "--drop", "--yes")).as("without --undo").isEqualTo(ExitCode.USAGE);
        json("adopt", NAME, "--yes");
        sql("insert into t values (1)");
        json("snapshot", NAME);
        assertThat(json("flatten", NAME).path("layersBefore").asInt()).isEqualTo(2);
        assertThat(run("flatten", NAME)).isEqualTo(ExitCode.FAILED);

        assertThat(run("adopt", NAME, "--undo", "--yes"))
                .as("a snapshot rests on it")
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--present");
        assertThat(json("adopt", NAME, "--undo", "--present", "--yes")
                        .path("kept")
                        .isNull())
                .isTrue();
        assertThat(sql("select n from t")).isEqualTo("1");
        assertThat(engine.container(NAME).summary().labels())
                .containsEntry("dev.seedbed.test", NAME)
                .doesNotContainKeys(Labels.ROLE, Labels.ID, Labels.LAYERS, Labels.ADOPTED);
        assertThat(run("prune", "--short-of-space", "--unused")).isEqualTo(ExitCode.USAGE);
    }
}
