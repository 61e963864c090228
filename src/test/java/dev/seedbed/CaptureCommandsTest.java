package dev.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.cli.Cli;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.Preferences;
import dev.seedbed.source.server.SourceServer;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A server is dumped by a command, started from the dump by another, and compared with it by a third.
@Tag("engine")
@Order(Shared.LONG)
@ResourceLock(value = Shared.LEFTOVERS, mode = ResourceAccessMode.READ)
@Timeout(600)
class CaptureCommandsTest {
    private static final String NAME = OwnObjects.name("seedbed-cli-capture");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ContainerEngine engine;
    private ExecutorService background;
    private Path library;
    private Cli cli;

    @BeforeEach
    void open() throws Exception {
        engine = TestEngine.connect();
        background = Executors.newVirtualThreadPerTaskExecutor();
        library = Files.createDirectory(folder.resolve("library"));
        var directories =
                new AppDirectories(folder.resolve("config"), folder.resolve("cache"), folder.resolve("state"));
        cli = new Cli(
                new ServiceGraph(engine, directories, background)
                        .forCommands(
                                new Messages(Locale.ENGLISH),
                                Preferences.DEFAULTS.withLibraryFolders(List.of(library.toString()))),
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

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        assertThat(run(all.toArray(String[]::new))).as(said()).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    /// The commands of the page, in order, for the server here.
    private static List<String[]> documented(SourceServer server) throws Exception {
        String address = server.address();
        List<String[]> commands = Files.readAllLines(Path.of("src/docs/capture.md")).stream()
                .filter(line -> line.startsWith("seedbed "))
                .map(line -> line.substring("seedbed ".length())
                        .replace("postgres://app@db.example.com/shop", address)
                        .replace("orders", server.name())
                        .split(" "))
                .toList();
        assertThat(commands).hasSize(4);
        return commands;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void theDumpOfAServerIsThatServer(DatabaseKind kind) throws Exception {
        try (SourceServer server = SourceServer.open(engine, NAME + "-source", kind)) {
            server.sql("create table users (id int primary key, name varchar(80))");
            server.sql("insert into users values (1, 'Aki'), (2, 'Dé'), (3, '日本 𝄞'), (4, '')");
            server.sql("create table logs (id int primary key, line varchar(80))");
            server.sql("insert into logs values (1, 'x')");
            server.sql("create view names as select name from users");

            List<String[]> commands = documented(server);
            JsonNode facts = json(commands.get(0));
            assertThat(facts.get("kind").asText()).isEqualTo(kind.id());
            assertThat(facts.get("tables").asInt()).isEqualTo(2);
            assertThat(said()).contains(kind.displayName(), "2 tables").doesNotContain(InitializedData.PASSWORD);

            // Of one table only the structure.
            Path part = Path.of(json(commands.get(1)).get("file").asText());
            assertThat(part).isRegularFile().hasParent(library.toAbsolutePath());
            assertThat(rowsAreFrom(part)).contains("users").doesNotContain("logs");

            Path whole = Path.of(json(commands.get(2)).get("file").asText());
            json("start", whole.toString(), "--name", NAME + "-copy");
            assertThat(run("diff", NAME + "-copy", server.name())).as(said()).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("No differences");

            server.sql("insert into users values (5, 'new')");
            Path next = Path.of(json(commands.get(3)).get("file").asText());
            assertThat(next).isRegularFile().isNotEqualTo(whole);
            assertThat(whole).isRegularFile();
            assertNothingSecret(InitializedData.PASSWORD);

            assertThat(run("capture", server.address("nobody", "wr0ng", "shop")))
                    .isEqualTo(ExitCode.SEED);
            assertThat(said()).contains("does not accept the login of nobody").doesNotContain("wr0ng");
        }
    }

    /// The tables of which a dump has rows.
    private static List<String> rowsAreFrom(Path dump) throws Exception {
        return new DumpIndexer()
                .index(new DumpInspector().inspect(dump), _ -> {}).index().segments().stream()
                        .filter(segment -> segment.work() == DumpIndex.Work.DATA)
                        .map(segment -> segment.table().replaceFirst(".*\\.", ""))
                        .toList();
    }

    /// Neither in what is beside the dumps nor in settings, state and logs.
    private void assertNothingSecret(String password) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain(password));
        }
    }
}
