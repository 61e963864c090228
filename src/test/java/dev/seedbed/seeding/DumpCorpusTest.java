package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.RestoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every dump of the collection, through the whole seeded start on a real engine, two at a time.
///
/// All starts are handed to a pool of two threads at the beginning; each test waits for its own.
@Tag("engine")
@Order(Shared.LONGEST)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DumpCorpusTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");
    private static final String BOOKS = "select count(*) from books";
    private static final int AT_ONCE = 2;

    private final Map<Case, Future<Seen>> started = new ConcurrentHashMap<>();
    private Path folder;
    private SeedingFixture bed;
    private ExecutorService pool;

    /// One start.
    ///
    /// @param database the data is expected in, null for the one that the file is named after
    /// @param sql asks for one figure, or for a failure what its message must hold
    record Case(
            String file,
            DatabaseKind kind,
            @Nullable String database,
            String sql,
            String figure,
            boolean createRoles,
            boolean kindIsSaid) {
        Case(
                String file,
                DatabaseKind kind,
                @Nullable String database,
                String sql,
                String figure,
                boolean createRoles) {
            this(file, kind, database, sql, figure, createRoles, kind != DatabaseKind.POSTGRESQL);
        }

        @Override
        public String toString() {
            return file + " into " + kind + (createRoles ? "" : " without roles");
        }
    }

    private Path path(Case one) {
        return one.file().startsWith("made/") ? folder.resolve(one.file()) : DUMPS.resolve(one.file());
    }

    /// How a start ended.
    private record Seen(SeedProgress end, String database, String figure) {}

    private static Case pg(String file, @Nullable String database, String sql, String figure) {
        return new Case(file, DatabaseKind.POSTGRESQL, database, sql, figure, true);
    }

    private static Case my(String file, @Nullable String database, String sql, String figure) {
        return new Case(file, DatabaseKind.MYSQL, database, sql, figure, true);
    }

    private static Case maria(String file, @Nullable String database, String sql, String figure) {
        return new Case(file, DatabaseKind.MARIADB, database, sql, figure, true);
    }

    /// MySQL, and detected from the file itself.
    private static Case told(String file, String database, String sql, String figure) {
        return new Case(file, DatabaseKind.MYSQL, database, sql, figure, true, false);
    }

    static List<Case> goodOnes() {
        return List.of(
                pg("pg17-plain.sql", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.gz", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.bz2", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.xz", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.zst", "pg17_plain", BOOKS, "60"),
                pg("pg15-plain.sql", "pg15_plain", BOOKS, "60"),
                pg("pg17-create.sql", "reading", BOOKS, "60"),
                pg("pg17-dumpall.sql", "reading", BOOKS, "60"),
                pg("pg17-dumpall-clean.sql", "buoys", "select count(*) from lights", "2"),
                pg("pg17-dumpall-if-exists.sql", "buoys", "select count(*) from lights", "2"),
                pg("databases-only.sql", "mill", "select count(*) from pg_roles where rolname = 'miller'", "1"),
                pg("tablespace-outside.sql", "loft", "select count(*) from beams", "1"),
                pg("access-rules.sql", "access_rules", "select count(*) from gates", "2"),
                pg("server-settings.sql", "server_settings", "select count(*) from knobs", "2"),
                pg("superuser-password.sql", "superuser_password", "select count(*) from nuts", "1"),
                pg("pg17-only-public.dump", "pg17_only_public", "select count(*) from tides", "60"),
                my("root-password-mysql.sql", "pantry", "select count(*) from jars", "2"),
                maria("root-password-mysql.sql", "pantry", "select count(*) from jars", "2"),
                pg("made/cluster.sql.bz2", "reading", BOOKS, "60"),
                pg("pg17-roles-missing.sql", "pg17_roles_missing", BOOKS, "60"),
                pg("restrict.sql", "restrict", "select count(*) from ferries", "3"),
                pg("pg17-custom.dump", "pg17_custom", BOOKS, "60"),
                pg("made/packed.dump.gz", "packed", BOOKS, "60"),
                pg("pg15-custom.dump", "pg15_custom", BOOKS, "60"),
                pg("pg17-tar.tar", "pg17_tar", BOOKS, "60"),
                pg("handwritten-connect.sql", "Cold Store", "select count(*) from crates", "2"),
                pg("handwritten-plain.sql", "handwritten_plain", "select count(*) from notes", "2"),
                pg("handwritten-tricky.sql", "handwritten_tricky", "select count(*) from \"odd \"\" name\"", "4"),
                pg("bundle", "bundle", "select count(*) from depot.runs", "400"),
                pg("roles-in-bundle", "roles_in_bundle", "select count(*) from rooms", "3"),
                pg("role-in-do-block.sql", "role_in_do_block", "select count(*) from shifts", "4"),
                pg("header-no-footer.sql", "header_no_footer", "select count(*) from screws", "3"),
                pg("bundle-with-csv", "bundle_with_csv", "select count(*) from berries", "3"),
                pg("bundle-including", "bundle_including", "select count(*) from kinds", "2"),
                pg("bundle-with-comments", "bundle_with_comments", "select n from second_one", "2"),
                pg("odd-backslash.sql", "odd_backslash", "select word from places where id = 1", "it's; (far"),
                pg("heidisql-pg.sql", "heidisql_pg", "select count(*) from brushes", "2"),
                pg("pg17-directory", "pg17_directory", BOOKS, "60"),
                told("mysql-without-use", "mill", "select count(*) from mill.flours", "3"),
                told("hashes-mysql.sql", "hashes_mysql", "select count(*) from accounts", "40"),
                pg("crlf.sql", "crlf", "select count(*) from colours", "3"),
                pg("crlf-pg17.sql", "crlf_pg17", BOOKS, "60"),
                pg("bom.sql", "bom", "select words from greetings where language = 'emoji'", "👋"),
                pg("gzip-inside.sql", null, BOOKS, "60"),
                pg("plain-inside.sql.gz", null, BOOKS, "60"),
                pg("gz-two-members.sql.gz", "gz_two_members", BOOKS, "60"),
                pg("UPPER.SQL", "upper", BOOKS, "60"),
                pg("made/a b 'q' \"dq\" シード\n2.sql", null, "select count(*) from t", "1"),
                my("mysql9-plain.sql", "mysql9_plain", BOOKS, "60"),
                my("mysql8-plain.sql", "mysql8_plain", BOOKS, "60"),
                my("mysql8-plain.sql.bz2", "mysql8_plain", BOOKS, "60"),
                my("mysql57-plain.sql", "mysql57_plain", BOOKS, "60"),
                my("mysql8-databases.sql", "reading", BOOKS, "60"),
                my("mysql8-definer-missing.sql", "mysql8_definer_missing", BOOKS, "60"),
                my("handwritten-use.sql", "cold store", "select count(*) from crates", "2"),
                my("crlf-mysql.sql", "crlf_mysql", BOOKS, "60"),
                my("bom-mysql.sql", "bom_mysql", "select count(*) from greetings", "4"),
                maria("mariadb11-sandbox.sql", "mariadb11_sandbox", BOOKS, "60"),
                maria("mariadb11-sandbox.sql.bz2", "mariadb11_sandbox", BOOKS, "60"),
                maria("mariadb10-plain.sql", "mariadb10_plain", BOOKS, "60"));
    }

    /// `figure` is the line in the file, -1 where nobody can tell.
    static List<Case> badOnes() {
        return List.of(
                pg("error-in-line-7.sql", null, "foreign key", "7"),
                my("error-in-line-7-mysql.sql", null, "foreign key", "7"),
                pg("handwritten-extensions.sql", null, "postgis", "2"),
                new Case(
                        "pg17-roles-missing.sql",
                        DatabaseKind.POSTGRESQL,
                        null,
                        "role \"shop_app\" does not exist",
                        "55",
                        false),
                pg("made/postgresql-error.sql", null, "", "40000"),
                my("made/mysql-error.sql", null, "", "40000"),
                maria("made/mariadb-error.sql", null, "", "40000"));
    }

    @BeforeAll
    void startAll(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("made"));
        for (String kind : List.of("postgresql", "mysql", "mariadb")) {
            Files.move(seed(kind, "--error-at-line", "40000"), folder.resolve("made/" + kind + "-error.sql"));
        }
        pack("bzip2", "pg17-dumpall.sql", "cluster.sql.bz2");
        pack("gzip", "pg17-custom.dump", "packed.dump.gz");
        Files.writeString(folder.resolve("made/a b 'q' \"dq\" シード\n2.sql"), "create table t as select 1 as a;\n");
        bed = new SeedingFixture(folder);
        pool = Executors.newFixedThreadPool(AT_ONCE);
        goodOnes().forEach(one -> started.put(one, pool.submit(() -> run(one))));
        badOnes().forEach(one -> started.put(one, pool.submit(() -> run(one))));
    }

    private Path seed(String kind, String... options) throws Exception {
        var command =
                new ArrayList<>(List.of("packaging/seeds", kind, "12", folder.toString(), "--name", kind + "-error"));
        command.addAll(List.of(options));
        return Path.of(output(command).lines().toList().getLast());
    }

    private void pack(String program, String from, String to) throws Exception {
        Path target = folder.resolve("made").resolve(to);
        Process packing = new ProcessBuilder(program, "-c", DUMPS.resolve(from).toString())
                .redirectOutput(target.toFile())
                .start();
        assertThat(packing.waitFor()).isZero();
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as("%s", command).isZero();
        return said;
    }

    @AfterAll
    void removeAll() throws Exception {
        pool.shutdownNow();
        bed.close();
        started.clear();
    }

    private Seen run(Case one) throws Exception {
        DatabaseKind kind = one.kindIsSaid() ? one.kind() : null;
        SeedProgress end = bed.start(SeedRequestBuilder.builder()
                        .files(List.of(path(one)))
                        .kind(kind)
                        .createRoles(one.createRoles())
                        .build())
                .await();
        if (end.state() != SeedProgress.State.READY) {
            bed.assertNothingIsLeft(end.id());
            return new Seen(end, "", "");
        }
        String database = bed.dataDatabase(end);
        String figure = one.sql().startsWith("select") ? bed.ask(end, database, one.sql()) : "";
        bed.remove(List.of(end.id()));
        return new Seen(end, database, figure);
    }

    @ParameterizedTest
    @MethodSource("goodOnes")
    void itRestoresAndItsRowsAreThere(Case one) throws Exception {
        Seen seen = started.get(one).get();

        assertThat(seen.end().failure()).isNull();
        assertThat(seen.end().state()).isEqualTo(SeedProgress.State.READY);
        assertThat(seen.end().kind()).isEqualTo(one.kind());
        assertThat(seen.figure()).isEqualTo(one.figure());
        if (one.database() != null) {
            assertThat(seen.database()).isEqualTo(one.database());
        }
    }

    @ParameterizedTest
    @MethodSource("badOnes")
    void itFailsWithFileLineAndReasonAndLeavesNothing(Case one) throws Exception {
        Seen seen = started.get(one).get();

        assertThat(seen.end().state()).isEqualTo(SeedProgress.State.FAILED);
        assertThat(seen.end().failure()).isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failure -> {
            assertThat(failure.file()).isEqualTo(path(one).getFileName().toString());
            assertThat(failure.message()).isNotBlank().containsIgnoringCase(one.sql());
            assertThat(failure.line()).isEqualTo(Long.parseLong(one.figure()));
            assertThat(failure.log()).isNotEmpty();
        });
    }
}
