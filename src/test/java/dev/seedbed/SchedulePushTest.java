package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.ChildProgram;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.SnapshotFixture;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a run of a schedule publishes into a folder, and what becomes of the run where it must not or cannot.
@Tag("engine")
class SchedulePushTest {
    private final String name = OwnObjects.name("seedbed-doc-pushed");
    private static final int KILLED = 137;
    private static final String PACKAGE = "team:doc/base";

    @TempDir
    private Path folder;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private SnapshotFixture bed;

    @BeforeEach
    void scheduled() throws Exception {
        bed = new SnapshotFixture();
        bed.database(DatabaseKind.POSTGRESQL, name);
        done(
                "stores",
                "add",
                "team",
                Files.createDirectories(folder.resolve("team")).toString());
        done(
                "schedules",
                "add",
                name,
                "--daily",
                "02:00",
                "--no-timer",
                "--push",
                PACKAGE, //
                "--keep-daily",
                "1",
                "--keep-weekly",
                "1");
    }

    @AfterEach
    void removeAll() throws Exception {
        background.shutdownNow();
        bed.close();
    }

    private int run(String... words) {
        var directories =
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state"));
        out.reset();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var services = new ServiceGraph(bed.engine, directories, background)
                .forCommands(new Messages(Locale.ENGLISH), Preferences.DEFAULTS);
        return new Cli(services, new Terminal(stream, stream, false, _ -> Optional.empty()), folder.resolve("log"))
                .run(List.of(words));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void done(String... words) {
        assertThat(run(words)).as(said()).isZero();
    }

    private List<Snapshot> made() throws Exception {
        return bed.snapshots.catalogue().list().stream()
                .filter(one -> one.databaseName().equals(name))
                .toList();
    }

    /// How the runs ended, the oldest first: outcome and version.
    private List<String> runs() throws Exception {
        JsonNode runs = new ObjectMapper().readTree(shown()).get("runs");
        return StreamSupport.stream(runs.spliterator(), false)
                .map(one ->
                        one.get("outcome").asText() + " " + one.get("version").asText(""))
                .toList();
    }

    private String shown() {
        done("schedules", "show", name, "--json");
        return said();
    }

    private void sql(String statement) throws Exception {
        bed.sql(bed.databases.find(name).id(), DatabaseKind.POSTGRESQL, statement);
    }

    @Test
    void personalDataIsNeverPublishedUnasked() throws Exception {
        sql("create table people as select 'ann' || i || '@mail.example.org' as email from generate_series(1, 200) i");

        assertThat(run("schedules", "run", name)).isNotZero();
        assertThat(said()).contains("people.email").doesNotContain("ann1@");
        assertThat(runs()).containsExactly("failed ");
        assertThat(shown()).contains("people.email").doesNotContain("ann1@");
        assertThat(made())
                .singleElement()
                .satisfies(one -> assertThat(one.mark().proven()).isTrue());
        assertThat(run("pull", PACKAGE)).isNotZero();

        sql("drop table people");
        done("schedules", "run", name);
        assertThat(runs()).containsExactly("failed ", "good " + PACKAGE + ":v1");
    }

    @Test
    void aStoreThatIsAwayIsTriedAgainByTheNextRun() throws Exception {
        Path store = folder.resolve("team");
        Files.move(store, folder.resolve("away"));
        Files.writeString(store, "in its place");

        assertThat(run("schedules", "run", name)).isNotZero();
        assertThat(runs()).containsExactly("failed ");
        done("schedules");
        assertThat(said()).contains("FAILED", store.toString());
        assertThat(made())
                .singleElement()
                .satisfies(one -> assertThat(one.mark().proven()).isTrue());

        Files.delete(store);
        Files.move(folder.resolve("away"), store);
        done("schedules", "run", name);
        assertThat(runs()).containsExactly("failed ", "good " + PACKAGE + ":v1");
    }

    /// The first snapshot stays: the database was adopted with it, and goes back to it with reset.
    @Test
    void eachRunPublishesAVersionAndThinsWhatIsNotWanted() throws Exception {
        sql("create table counted (n int)");
        for (int run = 1; run <= 3; run++) {
            sql("insert into counted values (" + run + ")");
            done("schedules", "run", name);
        }

        assertThat(runs())
                .containsExactly("good " + PACKAGE + ":v1", "good " + PACKAGE + ":v2", "good " + PACKAGE + ":v3");
        assertThat(made()).extracting(one -> one.versions().getFirst().tag()).containsExactlyInAnyOrder("v1", "v3");
    }

    /// Killed while it makes the snapshot, while a clone proves it, and while it publishes.
    @ParameterizedTest
    @CsvSource({"schedule.stage.snapshot, false", "schedule.stage.prove, true", "schedule.stage.push, false"})
    void aRunThatIsKilledIsToldAndTheNextOneIsWhole(String stage, boolean withClone) throws Exception {
        done("schedules", "run", name);
        sql("create table counted as select * from generate_series(1, 1000) n");

        long killed = killedAt(new Messages(Locale.ENGLISH).get(stage, name), withClone);

        done("schedules", "run", name);
        assertThat(runs()).hasSize(3).startsWith("good " + PACKAGE + ":v1");
        assertThat(runs().get(1)).isEqualTo("broken-off ");
        assertThat(runs().get(2)).startsWith("good " + PACKAGE);
        assertThat(made()).allSatisfy(one -> assertThat(one.mark().proven()).isTrue());
        assertThat(isHolder(killed)).isFalse();
        done("stores", "check", "team");
    }

    /// Whether a container says that it belongs to a process.
    private boolean isHolder(long process) throws Exception {
        return bed.engine.containers(Map.of()).stream()
                .anyMatch(one -> one.labels().values().stream().anyMatch(value -> value.contains("|" + process + "|")));
    }

    /// @param withClone not before it has a container of its own
    /// @return the id of the process, which is gone
    private long killedAt(String words, boolean withClone) throws Exception {
        var child = ChildProgram.of(Main.class, List.of(), List.of("schedules", "run", name))
                .redirectErrorStream(true);
        child.environment().put("SEEDBED_HOME", folder.toString());
        Process process = child.start();
        try (var output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.contains(words)) {
                line = output.readLine();
            }
            assertThat(line).as("reached " + words).isNotNull();
            if (withClone) {
                Awaiting.until(
                        Duration.ofMinutes(1), () -> "no clone of " + process.pid(), () -> isHolder(process.pid()));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).isEqualTo(KILLED);
        return process.pid();
    }
}
