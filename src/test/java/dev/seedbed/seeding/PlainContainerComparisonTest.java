package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.Shared;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a plain container of the same image restores, a seeded start restores too, with the same rows: each seed goes
/// both ways, and then both servers are compared as dumps of everything in them.
///
/// An archive, which no entrypoint reads, goes through one serial `pg_restore` in the plain container.
@Tag("engine")
@Order(Shared.LONGEST)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainContainerComparisonTest {
    private static final int CANNOT_BEGIN = 126;
    private static final Path DUMPS = Path.of("src/test/resources/dumps");
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 2;

    private final Map<String, Future<Pair>> pairs = new ConcurrentHashMap<>();
    private final List<String> plain = new CopyOnWriteArrayList<>();
    private SeedingFixture bed;
    private ExecutorService pool;

    /// All that both servers hold, as text.
    private record Pair(String plainly, String seeded) {}

    /// Those that a plain container accepts. Packed ones are the same files again.
    static List<String> seeds() {
        return List.of(
                "pg17-plain.sql",
                "pg17-plain.sql.gz",
                "pg15-plain.sql",
                "pg17-custom.dump",
                "pg17-tar.tar",
                "pg17-partition-triggers.dump",
                "pg17-only-public.dump",
                "restrict.sql",
                "replication-slot.sql",
                "databases-only.sql",
                "superuser-password.sql",
                "handwritten-connect.sql",
                "handwritten-plain.sql",
                "handwritten-tricky.sql",
                "role-in-do-block.sql",
                "odd-backslash.sql",
                "bundle-including",
                "bundle-with-csv",
                "latin1.sql",
                "crlf.sql",
                "bom.sql",
                "gz-two-members.sql.gz",
                "mysql9-plain.sql",
                "mysql57-plain.sql",
                "mysql8-databases.sql",
                "mysql8-definer-missing.sql",
                "handwritten-use.sql",
                "latin1-mysql.sql",
                "delimiter-mysql.sql",
                "mariadb11-sandbox.sql",
                "mariadb10-plain.sql");
    }

    @BeforeAll
    void startAll(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedingFixture(folder);
        pool = Executors.newFixedThreadPool(AT_ONCE);
        seeds().forEach(seed -> pairs.put(seed, pool.submit(() -> both(DUMPS.resolve(seed)))));
    }

    @AfterAll
    void removeAll() throws Exception {
        pool.shutdownNow();
        for (String container : plain) {
            bed.engine.removeContainer(container, true);
        }
        bed.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothServersHoldTheSame(String seed) throws Exception {
        Pair pair = pairs.get(seed).get();

        assertThat(pair.seeded()).isEqualTo(pair.plainly());
        // So that a dump that failed or is empty does not compare as the same.
        assertThat(pair.plainly()).containsIgnoringCase("create database");
    }

    private Pair both(Path seed) throws Exception {
        DatabaseKind asked = seed.toString().contains("mysql") || seed.endsWith("handwritten-use.sql")
                ? DatabaseKind.MYSQL
                : seed.toString().contains("mariadb") ? DatabaseKind.MARIADB : DatabaseKind.POSTGRESQL;
        SeedPlan plan = bed.plan(SeedRequestBuilder.builder()
                .files(List.of(seed))
                .kind(asked)
                .createRoles(false)
                .build());
        SeedProgress end = bed.seeding.start(plan).await();
        assertThat(end.failure()).isNull();
        String seeded = everything(plan, end.databaseId());
        bed.remove(List.of(end.id()));
        String container = plainly(plan, seed);
        String plainly = everything(plan, container);
        bed.engine.removeContainer(container, true);
        return new Pair(plainly, seeded);
    }

    private String plainly(SeedPlan plan, Path seed) throws Exception {
        boolean isArchive = plan.files().getFirst().format() != DumpFormat.SQL;
        boolean isBundle = plan.surroundings().folder() != null;
        String inside =
                isBundle ? SeedFile.INIT_DIRECTORY : (isArchive ? "/" : SeedFile.INIT_DIRECTORY) + seed.getFileName();
        ContainerSpec spec = ContainerSpec.named("seedbed-plain-" + UUID.randomUUID(), plan.image())
                .labels(Map.of("dev.seedbed.test", "plain"))
                .environment(ServerEnvironment.of(plan.kind()).ofRestore(plan.credentials(), plan.initialDatabase()))
                .mount(Mount.readOnlyBind(seed.toAbsolutePath().toString(), inside))
                .networkMode("none")
                .build();
        String container = bed.engine.createContainer(spec);
        plain.add(container);
        bed.engine.start(container);
        new Readiness(bed.engine).awaitReady(container, plan.kind(), administrator(plan), DEADLINE, _ -> {});
        if (isArchive) {
            ExecResult restored = bed.engine.exec(
                    container, ExecSpec.of("postgres", "pg_restore", "-d", plan.initialDatabase(), inside), DEADLINE);
            // It passes over that there is a schema "public" already.
            assertThat(restored.errors()).matches(said -> said.isEmpty() || said.contains("\"public\" already exists"));
        }
        return container;
    }

    private static Credentials administrator(SeedPlan plan) {
        boolean isPostgreSql = plan.kind() == DatabaseKind.POSTGRESQL;
        return new Credentials(
                isPostgreSql ? "postgres" : "root", plan.credentials().password(), isPostgreSql ? "postgres" : "");
    }

    /// Passwords are left out: each of the two servers has its own, salted again.
    private String everything(SeedPlan plan, String container) throws Exception {
        String password = plan.credentials().password();
        String said = switch (plan.kind()) {
            case POSTGRESQL -> output(container, password, "pg_dumpall -U postgres --no-role-passwords");
            case MYSQL ->
                output(container, password, own("mysql", "mysqldump --set-gtid-purged=OFF"))
                        + output(container, password, users("mysql"));
            case MARIADB ->
                output(container, password, own("mariadb", "mariadb-dump"))
                        + output(container, password, users("mariadb"));
            case VALKEY, REDIS -> throw new IllegalArgumentException(plan.kind() + " reads no SQL");
        };
        return said.lines()
                .filter(line -> !line.startsWith("\\restrict") && !line.startsWith("\\unrestrict"))
                .filter(line -> !line.startsWith("-- Started on") && !line.startsWith("-- Completed on"))
                .collect(Collectors.joining("\n"));
    }

    private static String own(String client, String dump) {
        return "databases=$(" + client + " -uroot -N -e \"select schema_name from information_schema.schemata where"
                + " schema_name not in ('mysql','sys','information_schema','performance_schema') order by 1\")\n"
                + "echo \"$databases\" | while IFS= read -r one; do " + dump
                + " -uroot --skip-lock-tables --routines --events --triggers --skip-dump-date --skip-comments --databases \"$one\"; done";
    }

    private static String users(String client) {
        return client + " -uroot -N -e 'select user, host from mysql.user order by 1, 2'";
    }

    private String output(String container, String password, String script) throws Exception {
        ExecSpec program = new ExecSpec(
                "root",
                List.of("sh", "-ec", script),
                Map.of("MYSQL_PWD", password, "PGHOST", "127.0.0.1", "PGPASSWORD", password));
        ExecResult result = bed.engine.exec(container, program, DEADLINE);
        if (result.exitCode() == CANNOT_BEGIN) {
            // A busy engine may fail to begin a program.
            result = bed.engine.exec(container, program, DEADLINE);
        }
        assertThat(result.exitCode()).as(result.errors()).isZero();
        return result.output();
    }
}
