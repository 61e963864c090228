package dev.seedbed.source.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.InitializedData;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SourceFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Looks at a PostgreSQL server in another container, and dumps it, on the real engine.
@Tag("engine")
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerCaptureTest {
    private static final String NAME = OwnObjects.name("seedbed-captured");
    private static final CaptureChoice WITHOUT_LOGS = new CaptureChoice(List.of(), List.of("logs"), false);

    @TempDir
    private Path folder;

    private ContainerEngine engine;
    private SourceServer server;
    private ServerCaptures captures;

    @BeforeAll
    void open() throws Exception {
        engine = TestEngine.connect();
        server = SourceServer.open(engine, NAME, DatabaseKind.POSTGRESQL);
        // More than pipes and connections hold on the way, so that something is left whenever a test steps in.
        server.sql("create table users as select g as id, md5(g::text) as name from generate_series(1, 400000) g");
        server.sql("create table logs as select g as id, repeat('x', 100) as line from generate_series(1, 20000) g");
        server.sql("create role reader login password 'reader-s3cret'; grant pg_read_all_data to reader");
        server.sql("create role stranger login password 'stranger-s3cret'");
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

    private ServerVisit visit(String user, String password, CaptureChoice choice) throws Exception {
        return captures.visit(ServerAddresses.parse(server.address(user, password, "shop")), choice);
    }

    private ServerVisit visit(CaptureChoice choice) throws Exception {
        return visit("postgres", InitializedData.PASSWORD, choice);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Failure failure(Work work) throws Exception {
        try {
            work.run();
        } catch (OperationFailedException e) {
            return e.failure();
        }
        throw new AssertionError("did not fail");
    }

    private Set<String> helpers() throws Exception {
        return engine.containers(Map.of(Labels.ROLE, Labels.ROLE_HELPER)).stream()
                .map(ContainerSummary::id)
                .collect(Collectors.toSet());
    }

    /// What is in the folder, also what is hidden.
    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysWhatIsThereBeforeAnythingIsRead() throws Exception {
        try (ServerVisit visit = visit(CaptureChoice.ALL)) {
            ServerFacts facts = visit.facts();
            assertThat(facts.version().major()).isEqualTo(17);
            assertThat(facts.tables()).extracting(TableFacts::name).containsExactly("public.logs", "public.users");
            assertThat(facts.bytes()).isGreaterThan(1 << 20);
            assertThat(facts.databases()).containsExactly("shop");
            assertThat(facts.replica()).isFalse();
            assertThat(visit.address().toString()).doesNotContain(InitializedData.PASSWORD);
        }
        try (ServerVisit visit = captures.visit(
                ServerAddresses.parse(server.address("postgres", InitializedData.PASSWORD, "")), WITHOUT_LOGS)) {
            assertThat(visit.address().database()).as("the one with the data").isEqualTo("shop");
            assertThat(visit.facts().tables()).extracting(TableFacts::name).containsExactly("public.users");
        }
        assertThat(files()).isEmpty();
    }

    /// A login that may only read, and nobody who looks at the engine learns its password.
    @Test
    void aLoginThatMayOnlyReadIsEnoughAndItsPasswordIsNowhere() throws Exception {
        String secret = "reader-s3cret";
        Set<String> others = helpers();
        var seen = new AtomicReference<String>("");
        Path dump;
        try (ServerVisit visit = visit("reader", secret, CaptureChoice.ALL)) {
            Set<String> own = new HashSet<>(helpers());
            own.removeAll(others);
            assertThat(own).isNotEmpty();
            dump = captures.capture(visit, null, null, "", progress -> {
                if (seen.get().isEmpty()) {
                    seen.set(own.stream().map(this::openly).collect(Collectors.joining("\n")));
                }
            });
        }
        assertThat(seen.get()).contains("pg_dump").doesNotContain(secret);
        assertThat(dump.getFileName().toString()).matches("shop-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d\\.dump");
        assertThat(files()).hasSize(2);
        assertThat(dump.resolveSibling(dump.getFileName() + ".json"))
                .content()
                .contains("\"address\" : \"postgresql://reader@localhost:", "\"version\" : \"17.")
                .doesNotContain(secret);
        assertThat(new DumpInspector().inspect(dump).format()).isEqualTo(DumpFormat.PG_CUSTOM);
        assertThat(captures.recorded("shop").address())
                .isEqualTo(captures.recorded(dump.toString()).address());
    }

    /// What anybody sees of a container: its settings, the arguments of what runs in it, its log. A container of
    /// somebody else's may be gone by now.
    private String openly(String container) {
        try {
            ContainerDetails details = engine.container(container);
            String arguments = engine.exec(
                            container,
                            ExecSpec.of("0", "sh", "-c", "cat /proc/[0-9]*/cmdline | tr '\\0' ' '"),
                            Duration.ofSeconds(30))
                    .output();
            return details.environment() + " " + details.command() + " " + details.labels() + " " + arguments
                    + engine.log(container, LogRequest.ALL);
        } catch (OperationFailedException e) {
            return "";
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoMayNotReadATableIsToldWhich() throws Exception {
        assertThat(failure(() -> {
                    try (ServerVisit visit = visit("stranger", "stranger-s3cret", CaptureChoice.ALL)) {
                        captures.capture(visit, null, null, "", _ -> {});
                    }
                }))
                .isInstanceOfSatisfying(
                        SourceFailure.CaptureFailed.class,
                        f -> assertThat(f.said()).anyMatch(line -> line.contains("permission denied for table")));
        assertThat(files()).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldInTheServersWords() throws Exception {
        Set<String> before = helpers();
        assertThat(failure(() -> visit("postgres", "wr0ng", CaptureChoice.ALL)))
                .isInstanceOfSatisfying(SourceFailure.ServerLoginRefused.class, f -> {
                    assertThat(f.user()).isEqualTo("postgres");
                    assertThat(f.message()).contains("password authentication failed");
                    assertThat(f.toString()).doesNotContain("wr0ng");
                });
        assertThat(before).as("nothing of ours is left").containsAll(ownOf(helpers(), before));
    }

    @Test
    void aServerWithoutTlsIsNotTalkedToInTheClearWhereItMustNot() throws Exception {
        assertThat(failure(() -> captures.visit(
                        ServerAddresses.parse(server.address() + "?sslmode=require"), CaptureChoice.ALL)))
                .isInstanceOfSatisfying(
                        SourceFailure.SourceUnreachable.class,
                        f -> assertThat(f.message()).contains("server does not support SSL"));
    }

    /// Other tests may have theirs, but none on the network of this server.
    private Set<String> ownOf(Set<String> now, Set<String> before) throws Exception {
        String network = "container:" + engine.container(NAME).summary().id();
        var own = new HashSet<String>();
        for (String id : now) {
            if (!before.contains(id) && network.equals(networkOf(id))) {
                own.add(id);
            }
        }
        return own;
    }

    private String networkOf(String id) throws InterruptedException {
        try {
            return engine.container(id).networkMode();
        } catch (OperationFailedException _) {
            return "";
        }
    }

    @Test
    void aCancelLeavesNothing() throws Exception {
        Set<String> before = helpers();
        Thread.currentThread().interrupt();
        boolean interrupted = false;
        try (ServerVisit visit = visit(CaptureChoice.ALL)) {
            captures.capture(visit, null, null, "", _ -> {});
        } catch (InterruptedException _) {
            interrupted = true;
        }
        assertThat(interrupted).isTrue();

        interrupted = false;
        try (ServerVisit visit = visit(CaptureChoice.ALL)) {
            captures.capture(visit, null, null, "", _ -> Thread.currentThread().interrupt());
        } catch (InterruptedException _) {
            interrupted = true;
        }
        assertThat(interrupted).isTrue();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(files()).isEmpty();
        assertThat(ownOf(helpers(), before)).isEmpty();
    }

    @Test
    void aServerThatGoesAwayInTheMiddleLeavesNothing() throws Exception {
        var gone = new AtomicBoolean();
        try (ServerVisit visit = visit(CaptureChoice.ALL)) {
            assertThat(failure(() -> captures.capture(visit, null, null, "", _ -> {
                        if (gone.compareAndSet(false, true)) {
                            endOthers();
                        }
                    })))
                    .isInstanceOfSatisfying(
                            SourceFailure.CaptureFailed.class,
                            f -> assertThat(f.said())
                                    .anyMatch(line -> line.contains("terminating connection")
                                            || line.contains("server closed the connection")));
        }
        assertThat(files()).isEmpty();
    }

    /// As when the server is stopped.
    private void endOthers() {
        try {
            assertThat(server.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'seedbed'"))
                    .isNotEmpty();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFileThatIsThereStays() throws Exception {
        Path file = Files.writeString(folder.resolve("shop.dump"), "mine");
        try (ServerVisit visit = visit(CaptureChoice.ALL)) {
            assertThat(failure(() -> captures.capture(visit, file, null, "", _ -> {})))
                    .isEqualTo(new Failure.NameInUse("file", file.toString()));
        }
        assertThat(file).hasContent("mine");
        assertThat(files()).containsExactly("shop.dump");
    }
}
