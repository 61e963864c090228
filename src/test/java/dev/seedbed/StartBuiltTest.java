package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.cli.Cli;
import dev.seedbed.database.Database;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `start` of what is built first, as a user gives it, on the real engine: a folder with a Seedfile, files of rows.
@Tag("engine")
@ResourceLock(value = Shared.LEFTOVERS, mode = ResourceAccessMode.READ)
@Timeout(600)
class StartBuiltTest {
    private final String name = OwnObjects.name("seedbed-cli-built");
    /// Of its own too, so that nobody else builds on the layers.
    private final String database = name.replace('-', '_');

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ContainerEngine engine;
    private ExecutorService background;
    private ServiceGraph services;
    private Cli cli;

    @BeforeEach
    void open() throws Exception {
        engine = TestEngine.connect();
        background = Executors.newVirtualThreadPerTaskExecutor();
        var directories =
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state"));
        services = new ServiceGraph(engine, directories, background);
        cli = new Cli(
                services.forCommands(new Messages(Locale.ENGLISH), Preferences.DEFAULTS),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                folder.resolve("log"));
    }

    @AfterEach
    void close() throws Exception {
        for (Database one : services.databases().list()) {
            if (one.name().startsWith(name)) {
                services.lifecycle().remove(services.lifecycle().planRemoval(one));
            }
        }
        List<Snapshot> made = services.snapshots().catalogue().list().stream()
                .filter(snapshot -> snapshot.dataDatabase().equals(database))
                .toList();
        services.snapshots().remove(services.snapshots().planRemoval(made));
        background.shutdownNow();
        engine.close();
    }

    private JsonNode json(String... arguments) throws Exception {
        out.reset();
        err.reset();
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        assertThat(cli.run(all)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private String value(String asked, String statement) throws Exception {
        return json("query", asked, statement).path("rows").path(0).path(0).asText();
    }

    @Test
    void aSeedfileIsBuiltOnceAndAgainWhereThatIsAskedFor() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(
                project.resolve("Seedfile.yaml"), """
                image: %s
                name: %s
                database: %s
                steps:
                  - run: made.sql
                """.formatted(TestEngine.image("postgres:17"), name, database));
        Files.writeString(
                project.resolve("made.sql"),
                "create table made (at text not null);\ninsert into made values (clock_timestamp()::text);\n");

        json("start", project.toString(), "--name", name + "-a");
        json("start", project.toString(), "--name", name + "-b");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("run made.sql: cached");
        json("start", project.toString(), "--name", name + "-c", "--fresh");
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("cached");

        String made = value(name + "-a", "select at from made");
        assertThat(made).isNotEmpty().isEqualTo(value(name + "-b", "select at from made"));
        assertThat(value(name + "-c", "select at from made")).isNotEmpty().isNotEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql:9.7", "mariadb:11.8"})
    void filesOfRowsAreTablesOfANewDatabase(String image) throws Exception {
        Path orders =
                Files.writeString(folder.resolve(name + ".csv"), "id,customer,total\n1,\"山田, 太郎\",12.50\n2,O'Neil,7\n");
        Path masters = Files.createDirectory(folder.resolve("masters"));
        Files.writeString(masters.resolve("01_tags.jsonl"), "{\"id\": 1, \"tag\": {\"a\": 1}}\n");

        json(
                "start",
                orders.toString(),
                masters.toString(),
                "--image",
                TestEngine.image(image),
                "--database",
                database,
                "--name",
                name);

        String table = "`" + database + "`";
        assertThat(value(name, "select concat(customer, ' ', total) from " + table + " where id = 1"))
                .isEqualTo("山田, 太郎 12.50");
        assertThat(value(name, "select count(*) from tags")).isEqualTo("1");
    }
}
