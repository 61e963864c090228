package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.lifecycle.Databases;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.FakeContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.task.EngineFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The commands about databases, seeds and queries, over an engine in memory.
@Timeout(60)
class DatabaseCommandsTest {
    private static final String DUMP = """
            -- PostgreSQL database dump
            CREATE TABLE t (n integer);
            COPY t (n) FROM stdin;
            1
            \\.
            -- PostgreSQL database dump complete
            """;

    @TempDir
    private Path folder;

    private final FakeContainerEngine engine = Databases.engine();
    private CommandFixture bed;
    private Path dump;

    @BeforeEach
    void open() throws Exception {
        engine.start(engine.createContainer(Databases.ours(engine, "0123456789ab", "shop")
                .publish(new PublishedPort("127.0.0.1", 0, 5432))
                .build()));
        engine.start(engine.createContainer(Databases.foreign("blog").build()));
        Path library = Files.createDirectory(folder.resolve("library"));
        dump = Files.writeString(library.resolve("orders.sql"), DUMP);
        bed = new CommandFixture(folder, engine);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private boolean isUp(String name) throws Exception {
        return engine.container(name).summary().state().isUp();
    }

    @Test
    void lsTellsOursFromOthersAndWhatIsOpenToTheNetwork() throws Exception {
        assertThat(bed.run("ls")).isEqualTo(ExitCode.OK);
        assertThat(bed.out())
                .startsWith("NAME")
                .contains("shop ", "blog (external)", "PostgreSQL 17.6", "open to the network");

        JsonNode databases = bed.json("ls").get("databases");
        assertThat(databases).hasSize(2);
        assertThat(databases.findValuesAsText("ours")).containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void lsOfAnEmptyEngineSaysWhatToDo() {
        try (var empty = new CommandFixture(folder, Databases.engine())) {
            assertThat(empty.run("ls")).isEqualTo(ExitCode.OK);
            assertThat(empty.out()).contains("seedbed start FILE");
        }
    }

    @Test
    void stopAndStartUntilItAnswers() throws Exception {
        assertThat(bed.run("stop", "shop", "blog")).isEqualTo(ExitCode.OK);
        assertThat(isUp("seedbed-0123456789ab")).isFalse();
        assertThat(isUp("blog")).isFalse();

        JsonNode started = bed.json("start", "shop");
        assertThat(started.get("name").asText()).isEqualTo("shop");
        assertThat(started.get("uri").asText()).startsWith("postgresql://shop:s3cret@127.0.0.1:");
        assertThat(isUp("seedbed-0123456789ab")).isTrue();
    }

    @Test
    void whatDoesNotExistIsNamed() throws Exception {
        assertThat(bed.run("stop", "nothing")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.err()).startsWith("The database nothing does not exist");
        assertThat(bed.run("rm", "nothing", "--yes")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("query", "nothing", "select 1")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.run("resume", "nothing")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(bed.json("stop", "nothing").at("/error/exitCode").asInt()).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void rmSaysWhatItRemovesAndNeedsAYes() throws Exception {
        assertThat(bed.run("rm", "shop")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err())
                .contains("This removes the database shop", "Will be removed: volume seedbed-data-0123456789ab")
                .contains("Pass --yes to confirm.");
        assertThat(isUp("seedbed-0123456789ab")).isTrue();

        assertThat(bed.json("rm", "shop", "--yes").at("/removed/0/volumes/0").asText())
                .isEqualTo("seedbed-data-0123456789ab");
        assertThat(bed.json("ls").get("databases").findValuesAsText("name")).containsExactly("blog");
    }

    @Test
    void rmKeepsASnapshotWhereAskedTo() throws Exception {
        JsonNode removed = bed.json("rm", "shop", "--snapshot", "--yes").at("/removed/0");

        assertThat(bed.json("snapshots").at("/snapshots/0/id").asText())
                .isEqualTo(removed.get("snapshot").asText());
        assertThat(bed.run("rm", "blog", "--snapshot", "--yes")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aQueryThatWritesIsRefusedAndALimitIsChecked() {
        assertThat(bed.run("query", "shop", "select 1", "--limit", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("limit", "greater than 0");
        assertThat(bed.run("query", "shop", "select 1", "--timeout", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("timeout");
        assertThat(bed.run("query", "shop", "select 1", "--database", "shop")).isEqualTo(ExitCode.QUERY);
        assertThat(bed.err()).startsWith("No connection to shop");
    }

    @Test
    void diffNeedsSomethingToCompareWith() {
        assertThat(bed.run("diff", "shop")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("does not come from a snapshot");
        assertThat(bed.run("diff", "shop", "blog")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("same kind");
    }

    @Test
    void theLibraryListsDumps() throws Exception {
        assertThat(bed.run("library")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("orders.sql", "pg_dump", "ready");
        assertThat(bed.json("library").at("/items/0/startable").asBoolean()).isTrue();
    }

    @Test
    void theLibraryListsSeedfilesAndWhatIsWrongWithThem() throws Exception {
        Path good = Files.writeString(
                dump.resolveSibling("Seedfile.yaml"), "{name: web, image: 'postgres:17', steps: [run: orders.sql]}");
        Files.writeString(dump.resolveSibling("bad.Seedfile.yaml"), "image: postgres:17\n");
        assertThat(bed.run("library")).isEqualTo(ExitCode.OK);
        assertThat(bed.out()).contains("Seedfiles", good.toString(), "postgres:17", "line 1, column 1");
        JsonNode seedfiles = bed.json("library").path("seedfiles");
        assertThat(seedfiles).hasSize(2);
        assertThat(seedfiles.path(0).path("name").asText()).isEqualTo("web");
        assertThat(seedfiles.path(0).path("steps").asInt()).isEqualTo(1);
        assertThat(seedfiles.path(1).path("problem").asText()).contains("bad.Seedfile.yaml");
    }

    /// The server of every seed job ends at once.
    private void failEveryRestore() {
        engine.onStart(name -> {
            if (name.startsWith("seedbed-seed-")) {
                engine.print(name, LogLine.Stream.STDERR, "out of luck");
                engine.exit(name, 3);
            }
        });
    }

    @Test
    void aRestoreThatFailsSaysWhy() throws Exception {
        failEveryRestore();

        assertThat(bed.run("start", dump.toString(), "--name", "orders")).isEqualTo(ExitCode.RESTORE);
        assertThat(bed.err()).contains("Starting orders: PostgreSQL 17.6", "out of luck");
        assertThat(bed.json("ls").get("databases")).hasSize(2);
    }

    @Test
    void anEmptyDatabaseThatFailsSaysWhy() throws Exception {
        failEveryRestore();

        JsonNode error =
                bed.json("start", "--empty", "--image", Databases.POSTGRES).get("error");

        assertThat(error.get("exitCode").asInt()).isEqualTo(ExitCode.RESTORE);
    }

    @Test
    void aDemoThatFailsSaysWhy() {
        failEveryRestore();

        assertThat(bed.run("demo")).isEqualTo(ExitCode.RESTORE);
        assertThat(bed.out()).startsWith("Starting shop-2: PostgreSQL");
        assertThat(bed.err()).contains("out of luck");
    }

    @Test
    void startWithWrongArguments() {
        assertThat(bed.run("start")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).startsWith("Give a file");
        assertThat(bed.run("start", "--empty")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).startsWith("--empty needs --kind or --image");
        assertThat(bed.run("start", "--empty", "--kind", "mysql", dump.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("start", dump.toString(), "--kind", "nonsense")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.err()).contains("postgresql, mysql, mariadb");
        assertThat(bed.run("start", dump.toString(), "--port", "many")).isEqualTo(ExitCode.USAGE);
        assertThat(bed.run("start", folder.resolve("none.sql").toString())).isEqualTo(ExitCode.SEED);
        assertThat(bed.run("start", "--on", "no-such-volume")).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void aRestoreThatDidNotEndWellIsNotResumedButRemoved() throws Exception {
        engine.createVolume("seedbed-data-left", Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, "left"), Map.of());
        engine.createContainer(ContainerSpec.named("seedbed-seed-left", Databases.POSTGRES)
                .labels(Map.of(
                        Labels.ROLE, Labels.ROLE_SEED_JOB,
                        Labels.ID, "left",
                        Labels.NAME, "orders",
                        Labels.KIND, "postgresql"))
                .build());

        assertThat(bed.json("ls").at("/jobs/0/name").asText()).isEqualTo("orders");
        assertThat(bed.run("resume", "orders")).isEqualTo(ExitCode.FAILED);
        assertThat(bed.err()).contains("seed job orders");
        assertThat(bed.run("rm", "orders", "--yes")).isEqualTo(ExitCode.OK);
        assertThat(bed.json("ls").get("jobs")).isEmpty();
    }

    @Test
    void anEngineThatIsGoneHasAnExitCodeOfItsOwn() {
        engine.failAlwaysOn("containers", new EngineFailure.EngineTimedOut("list containers", Duration.ofSeconds(1)));

        assertThat(bed.run("ls")).isEqualTo(ExitCode.ENGINE);
        assertThat(bed.err()).startsWith("The engine took too long to list the containers");
    }

    @Test
    void aJapaneseUserReadsJapanese() {
        try (var japanese = new CommandFixture(folder, engine, Locale.JAPANESE)) {
            assertThat(japanese.run("stop", "nothing")).isEqualTo(ExitCode.NOT_FOUND);
            assertThat(japanese.err()).contains("データベース nothing は存在しません").doesNotContain("database");
            assertThat(japanese.run("rm", "shop")).isEqualTo(ExitCode.USAGE);
            assertThat(japanese.err()).contains("--yes を付けて");
        }
    }
}
