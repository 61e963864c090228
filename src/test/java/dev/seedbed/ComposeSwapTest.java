package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.task.TestProgram;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A service as compose makes it, with a network, an alias and another container that uses it, goes on with other data
/// and back.
@Tag("engine")
@ResourceLock(value = Shared.LEFTOVERS, mode = ResourceAccessMode.READ)
@Timeout(300)
class ComposeSwapTest {
    private static final String NAME = OwnObjects.name("seedbed-compose");
    private static final String PASSWORD = InitializedData.PASSWORD;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ContainerEngine engine;
    private ExecutorService background;
    private Cli cli;
    private String file;
    private String web;

    @BeforeEach
    void open() throws Exception {
        engine = TestEngine.connect();
        background = Executors.newVirtualThreadPerTaskExecutor();
        var directories =
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state"));
        cli = new Cli(
                new ServiceGraph(engine, directories, background)
                        .forCommands(new Messages(Locale.ENGLISH), Preferences.DEFAULTS),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                folder.resolve("log"));
        String image = InitializedData.image(DatabaseKind.POSTGRESQL);
        file = Files.writeString(folder.resolve("compose.yaml"), """
                name: %s
                services:
                  db:
                    image: %s
                    environment: {POSTGRES_PASSWORD: %s, POSTGRES_DB: shop}
                    volumes: ["data:/var/lib/postgresql/data"]
                volumes: {data: }
                """.formatted(NAME, image, PASSWORD))
                .toString();
        up(image);
    }

    /// What compose does.
    private void up(String image) throws Exception {
        engine.createVolume(NAME + "_data", Map.of("com.docker.compose.project", NAME), Map.of());
        InitializedData.fill(engine, NAME + "_data", DatabaseKind.POSTGRESQL, image);
        docker("network", "create", NAME);
        docker(
                "run",
                "-d",
                "--name",
                NAME + "-db-1",
                "--network",
                NAME,
                "--network-alias",
                "db",
                "-p",
                "127.0.0.1::5432",
                "-v",
                NAME + "_data:/var/lib/postgresql/data",
                "-e",
                "POSTGRES_PASSWORD=" + PASSWORD,
                "-e",
                "POSTGRES_DB=shop",
                "-l",
                "com.docker.compose.project=" + NAME,
                "-l",
                "com.docker.compose.service=db",
                "-l",
                "com.docker.compose.container-number=1",
                "-l",
                "com.docker.compose.config-hash=abc",
                image);
        web = engine.createContainer(ContainerSpec.named(NAME + "-web-1", image)
                .entrypoint(List.of("sleep", "600"))
                .environment(Map.of("PGPASSWORD", PASSWORD))
                .networkMode(NAME)
                .build());
        engine.start(web);
        new Readiness(engine)
                .awaitReady(
                        container().summary().id(),
                        DatabaseKind.POSTGRESQL,
                        new Credentials("postgres", PASSWORD, "shop"),
                        Duration.ofMinutes(3),
                        _ -> {});
    }

    @AfterEach
    void close() throws Exception {
        background.shutdownNow();
        OwnObjects.remove(engine, NAME);
        docker("network", "rm", NAME);
        engine.close();
    }

    private static void docker(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(TestEngine.environment());
        TestProgram.Ended ended = TestProgram.run(builder);
        assertThat(ended.status()).as(ended.output()).isZero();
    }

    private ContainerDetails container() throws Exception {
        return engine.container(NAME + "-db-1");
    }

    /// As the other container sees it, by the name of the service and with the password of the file.
    private String asked(String statement) throws Exception {
        var result = engine.exec(
                web,
                ExecSpec.of("postgres", "psql", "-h", "db", "-U", "postgres", "-d", "shop", "-tAc", statement),
                Duration.ofSeconds(30));
        assertThat(result.isSuccess()).as(result.errors()).isTrue();
        return result.output().strip();
    }

    private JsonNode json(String... arguments) throws Exception {
        out.reset();
        err.reset();
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-f", file, "--json"));
        assertThat(cli.run(all)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void aServiceGoesOnWithASeedAndBackAndThenForGood() throws Exception {
        asked("create table own (n int); insert into own values (1)");
        ContainerDetails before = container();
        Path seed = Files.writeString(
                folder.resolve(NAME + ".sql"), "create table other (n int); insert into other values (7);");
        assertThat(cli.run(List.of("compose", "swap", "db", "--to", seed.toString(), "-f", file)))
                .as("there is nobody to ask")
                .isEqualTo(ExitCode.USAGE);

        JsonNode swapped = json("compose", "swap", "db", "--to", seed.toString(), "--yes");

        assertThat(asked("select n from other")).isEqualTo("7");
        assertThat(swapped.at("/notes")).isEmpty();
        ContainerDetails during = container();
        assertThat(during.summary().ports()).isEqualTo(before.summary().ports());
        assertThat(during.networks().keySet()).isEqualTo(before.networks().keySet());
        assertThat(during.environment()).isEqualTo(before.environment());
        before.labels().forEach((label, value) -> assertThat(during.labels()).containsEntry(label, value));
        assertThat(json("compose", "ls").at("/services/0/swapped").asBoolean()).isTrue();

        JsonNode undone = json("compose", "undo", "db", "--yes");

        assertThat(asked("select n from own")).isEqualTo("1");
        assertThat(undone.at("/volume").asText()).isEqualTo(NAME + "_data");
        ContainerDetails after = container();
        assertThat(after.labels()).isEqualTo(before.labels());
        assertThat(after.summary().mounts()).isEqualTo(before.summary().mounts());
        assertThat(json("compose", "ls").at("/services/0/swapped").asBoolean()).isFalse();
        assertThat(cli.run(List.of("compose", "undo", "db", "--yes", "-f", file)))
                .isNotZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Its data was not swapped");

        json("compose", "swap", "db", "--to", seed.toString(), "--yes");
        JsonNode written = json("compose", "override", "db", "--yes");

        assertThat(asked("select n from other")).isEqualTo("7");
        String volume = written.at("/volume").asText();
        assertThat(Files.readString(folder.resolve("compose.override.yaml")))
                .startsWith("# ")
                .endsWith("""
                        services:
                          "db":
                            volumes:
                              - type: volume
                                source: data-of-seedbed
                                target: "/var/lib/postgresql/data"
                        volumes:
                          data-of-seedbed:
                            external: true
                            name: "%s"
                        """.formatted(volume));
        assertThat(container().summary().mounts()).containsExactly(Mount.volume(volume, "/var/lib/postgresql/data"));
        assertThat(container().labels()).isEqualTo(before.labels());
        engine.removeContainer(container().summary().id(), true);
        OwnObjects.removeVolume(engine, volume);
    }

    @Test
    void aServiceThatWasAdoptedBeforeHasTheDataAgainThatItWasLeftWith() throws Exception {
        asked("create table own (n int); insert into own values (1)");
        assertThat(cli.run(List.of("adopt", NAME + "-db-1", "--yes")))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        asked("insert into own values (2)");
        assertThat(json("compose", "ls").at("/services/0/swapped").asBoolean()).isFalse();
        Path seed = Files.writeString(
                folder.resolve(NAME + ".sql"), "create table other (n int); insert into other values (7);");
        json("compose", "swap", "db", "--to", seed.toString(), "--yes");
        assertThat(asked("select n from other")).isEqualTo("7");
        assertThat(json("compose", "ls").at("/services/0/swapped").asBoolean()).isTrue();

        String own = container().labels().getOrDefault(Labels.SWAPPED, "");
        var catalogue = new SnapshotCatalogue(engine);
        assertThat(catalogue.get(own, own).pinned()).isTrue();

        JsonNode undone = json("compose", "undo", "db", "--yes");

        assertThat(catalogue.get(own, own).pinned()).isFalse();
        assertThat(asked("select count(*) from own")).isEqualTo("2");
        assertThat(undone.at("/kept/id").asText()).isNotEmpty();
        assertThat(json("compose", "ls").at("/services/0/swapped").asBoolean()).isFalse();
        assertThat(container().labels()).as("it stays adopted").containsKey(Labels.ADOPTED);
    }
}
