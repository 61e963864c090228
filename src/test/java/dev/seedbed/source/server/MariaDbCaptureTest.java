package dev.seedbed.source.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Looks at a MariaDB server in another container, and dumps it, on the real engine.
@Tag("engine")
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbCaptureTest {
    private static final String NAME = OwnObjects.name("seedbed-captured-mariadb");
    private static final String SECRET = "reader-s3cret";

    @TempDir
    private Path folder;

    private ContainerEngine engine;
    private SourceServer server;
    private ServerCaptures captures;

    @BeforeAll
    void open() throws Exception {
        engine = TestEngine.connect();
        server = SourceServer.open(engine, NAME, DatabaseKind.MARIADB);
        server.sql("create table users (id int primary key, name varchar(80))");
        server.sql("insert into users values (1, 'Aki'), (2, 'Bo')");
        // More than pipes and connections hold on the way.
        server.sql("create table logs as select seq as id, repeat(md5(seq), 4) as line from seq_1_to_250000");
        server.sql("create view names as select name from users");
        server.sql("create function one() returns int return 1");
        server.sql("create event daily on schedule every 1 day do delete from logs");
        server.sql("create user reader identified by '" + SECRET + "'");
        server.sql("grant select, show view on shop.* to reader");
    }

    @BeforeEach
    void begin() {
        captures = new ServerCaptures(engine, folder, InstantSource.system());
    }

    @AfterAll
    void close() throws Exception {
        server.close();
        engine.close();
    }

    private static Failure failure(ServerVisit visit, Path file, CaptureProgress.Listener listener) throws Exception {
        try {
            visit.dump(file, listener);
        } catch (OperationFailedException e) {
            return e.failure();
        }
        throw new AssertionError("did not fail");
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Under an address of MySQL, as most people have it.
    @Test
    void aLoginThatMayOnlyReadIsEnoughForItsPart() throws Exception {
        String address = server.address("reader", SECRET, "shop").replace("mariadb:", "mysql:");
        try (ServerVisit visit =
                captures.visit(ServerAddresses.parse(address), new CaptureChoice(List.of(), List.of("logs"), false))) {
            assertThat(visit.facts().kind()).isEqualTo(DatabaseKind.MARIADB);
            assertThat(visit.facts().versionText()).matches("11\\.8\\.\\d+");
            assertThat(visit.facts().tables()).extracting(TableFacts::name).containsExactly("users");
            assertThat(visit.facts().leftOut()).containsExactly("routines", "triggers", "events");
            assertThat(visit.address().toString()).doesNotContain(SECRET);

            Path dump = captures.capture(visit, null, null, "", _ -> {});
            DumpInfo info = new DumpInspector().inspect(dump);
            assertThat(info.kind()).isEqualTo(DatabaseKind.MARIADB);
            assertThat(dump.getFileName().toString()).startsWith("shop-").endsWith(".sql.zst");
        }
    }

    @Test
    void aServerThatGoesAwayInTheMiddleLeavesNothing() throws Exception {
        var gone = new AtomicBoolean();
        String address = server.address("reader", SECRET, "shop");
        try (ServerVisit visit = captures.visit(ServerAddresses.parse(address), CaptureChoice.ALL)) {
            assertThat(failure(visit, folder.resolve("shop.sql.zst"), _ -> {
                        if (gone.compareAndSet(false, true)) {
                            endOthers();
                        }
                    }))
                    .isInstanceOfAny(SourceFailure.CaptureFailed.class, SourceFailure.SourceUnreachable.class)
                    .asString()
                    .contains("Lost connection");
        }
        assertThat(files()).isEmpty();
    }

    private void endOthers() {
        try {
            for (List<String> row : server.sql("select id from information_schema.processlist where user = 'reader'")) {
                server.sql("kill " + row.getFirst());
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aWrongPasswordIsToldInTheServersWords() throws Exception {
        try (ServerVisit visit =
                captures.visit(ServerAddresses.parse(server.address("reader", "wr0ng", "shop")), CaptureChoice.ALL)) {
            throw new AssertionError("let in as " + visit.address());
        } catch (OperationFailedException e) {
            assertThat(e.failure()).isInstanceOfSatisfying(SourceFailure.ServerLoginRefused.class, f -> {
                assertThat(f.message()).contains("Access denied for user 'reader'");
                assertThat(f.toString()).doesNotContain("wr0ng");
            });
        }
    }

    @Test
    void aServerIsReachedWithAndWithoutTls() throws Exception {
        for (String mode : List.of("disable", "require")) {
            String address = server.address("root", InitializedData.PASSWORD, "shop") + "?sslmode=" + mode;
            try (ServerVisit visit = captures.visit(ServerAddresses.parse(address), CaptureChoice.ALL)) {
                assertThat(visit.facts().leftOut()).isEmpty();
            }
        }
    }
}
