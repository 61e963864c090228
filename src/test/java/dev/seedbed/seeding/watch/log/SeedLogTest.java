package dev.seedbed.seeding.watch.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogLine.Stream;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.RestoreFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The log grammar against lines of the official images. `O ` marks standard output, `E ` standard error.
class SeedLogTest {
    private static final String POSTGRES_INIT = """
            O The files belonging to this database system will be owned by user "postgres".
            O selecting default "max_connections" ... 100
            E initdb: warning: enabling "trust" authentication for local connections
            O Success. You can now start the database server using:
            O waiting for server to start....2026-11-22 04:32:57.970 UTC [47] LOG:  starting PostgreSQL 17.11 on x86_64
            O 2026-11-22 04:32:57.979 UTC [47] LOG:  listening on Unix socket "/var/run/postgresql/.s.PGSQL.5432"
            O 2026-11-22 04:32:58.014 UTC [47] LOG:  database system is ready to accept connections
            O  done
            O server started
            O CREATE DATABASE
            """;
    private static final String POSTGRES_END = """
            O waiting for server to shut down....2026-11-22 04:33:10.014 UTC [47] LOG:  received fast shutdown request
            O server stopped
            O
            O PostgreSQL init process complete; ready for start up.
            O
            E 2026-11-22 04:33:11.014 UTC [1] LOG:  starting PostgreSQL 17.11
            E 2026-11-22 04:33:11.314 UTC [1] LOG:  database system is ready to accept connections
            """;
    private static final String MYSQL_INIT = """
            O 2026-11-22 04:32:56+00:00 [Note] [Entrypoint]: Entrypoint script for MySQL Server 9.7.4 started.
            O 2026-11-22 04:32:57+00:00 [Note] [Entrypoint]: Initializing database files
            E 2026-11-22T04:33:02.569039641Z 0 [System] [MY-015018] [Server] MySQL Server Initialization - end.
            O 2026-11-22 04:33:02+00:00 [Note] [Entrypoint]: Database files initialized
            O 2026-11-22 04:33:02+00:00 [Note] [Entrypoint]: Starting temporary server
            E 2026-11-22T04:33:04.10Z 0 [System] [MY-011323] [Server] X Plugin ready for connections. Socket: /x.sock
            E 2026-11-22T04:33:04.13Z 0 [System] [MY-010931] [Server] /usr/sbin/mysqld: ready for connections. \
            Version: '9.7.4'  socket: '/var/run/mysqld/mysqld.sock'  port: 0  MySQL Community Server - GPL.
            O 2026-11-22 04:33:04+00:00 [Note] [Entrypoint]: Temporary server started.
            """;

    @Test
    void aPostgresJobGoesThroughItsPhases() {
        assertThat(phases(
                        DatabaseKind.POSTGRESQL,
                        POSTGRES_INIT + running("01_schema.sql") + running("02_data.sql.gz") + POSTGRES_END))
                .containsExactly(
                        SeedPhase.INITIALISING,
                        SeedPhase.TEMPORARY_SERVER,
                        SeedPhase.RUNNING_FILE,
                        SeedPhase.STOPPING_TEMPORARY,
                        SeedPhase.INIT_COMPLETE,
                        SeedPhase.READY);
    }

    @Test
    void theTemporaryServerOfPostgresIsNotReady() {
        assertThat(read(DatabaseKind.POSTGRESQL, POSTGRES_INIT).phase()).isEqualTo(SeedPhase.TEMPORARY_SERVER);
    }

    @Test
    void aFoundDataDirectoryIsSkipped() {
        SeedLog log = read(DatabaseKind.POSTGRESQL, """
                O PostgreSQL Database directory appears to contain a database; Skipping initialization
                E 2026-11-22 04:33:11.314 UTC [1] LOG:  database system is ready to accept connections
                """);
        assertThat(log.phase()).isEqualTo(SeedPhase.SKIPPED);
    }

    @Test
    void aMySqlServerThatInitialisedNothingIsSkipped() {
        SeedLog log = read(DatabaseKind.MYSQL, """
                O 2026-11-22 04:32:56+00:00 [Note] [Entrypoint]: Entrypoint script for MySQL Server 9.7.4 started.
                E 2026-11-22T04:33:04.13Z 0 [System] [MY-010931] [Server] /usr/sbin/mysqld: ready for connections. \
                Version: '9.7.4'  socket: '/var/run/mysqld/mysqld.sock'  port: 3306  MySQL Community Server - GPL.
                """);
        assertThat(log.phase()).isEqualTo(SeedPhase.SKIPPED);
    }

    @Test
    void standardErrorMayBeAheadOfStandardOutput() {
        String last = "O PostgreSQL init process complete; ready for start up.";
        String serves = "E 2026-11-22 04:33:11.314 UTC [1] LOG:  database system is ready to accept connections";
        assertThat(phases(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("a.sql") + serves + "\n" + last))
                .endsWith(SeedPhase.RUNNING_FILE, SeedPhase.READY);
        assertThat(phases(DatabaseKind.POSTGRESQL, serves + "\n" + POSTGRES_INIT + running("a.sql") + last))
                .endsWith(SeedPhase.RUNNING_FILE, SeedPhase.READY);
    }

    @Test
    void standardErrorOfMySqlAndMariaDbMayBeAheadOfStandardOutput() {
        for (DatabaseKind kind : List.of(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            String done =
                    "O 2026-11-22 04:33:16+00:00 [Note] [Entrypoint]: MySQL init process done. Ready for start up.\n";
            String serves = "E Version: '11.8.6-MariaDB'  socket: '/run/mysqld/mysqld.sock'  port: 3306  x\n";
            assertThat(phases(kind, MYSQL_INIT + noted("running", "a.sql") + serves + done))
                    .endsWith(SeedPhase.RUNNING_FILE, SeedPhase.READY);
            assertThat(phases(kind, MYSQL_INIT + serves + noted("running", "a.sql") + done))
                    .endsWith(SeedPhase.RUNNING_FILE, SeedPhase.READY);
        }
    }

    @Test
    void theVerdictOnAJobDoesNotDependOnTheOrderOfTheStreams() {
        String serves = "E 2026-11-22 04:33:11.314 UTC [1] LOG:  database system is ready to accept connections\n";
        String complete = "O PostgreSQL init process complete; ready for start up.\n";
        String again = "O PostgreSQL Database directory appears to contain a database; Skipping initialization\n";
        for (String text : List.of(
                POSTGRES_INIT + serves + complete,
                POSTGRES_INIT + complete + serves,
                POSTGRES_INIT + serves + complete + serves + again,
                POSTGRES_INIT + complete + serves + again + serves)) {
            assertThat(JobVerdict.of(DatabaseKind.POSTGRESQL, lines(text)).isRestored())
                    .as(text)
                    .isTrue();
        }
        assertThat(JobVerdict.of(DatabaseKind.POSTGRESQL, lines(POSTGRES_INIT + serves + again))
                        .isRestored())
                .isFalse();
    }

    @Test
    void anErrorThatComesBeforeTheWordThatItsFileBeginsIsOfThatFile() {
        RestoreFailure.RestoreFailed failure = read(
                        DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("1.sql") + """
                                E psql:/docker-entrypoint-initdb.d/2.sql:7: ERROR:  relation "s" does not exist
                                O CREATE TABLE
                                """ + running("2.sql") + """
                                O 2026-11-22 04:32:58.643 UTC [60] ERROR:  relation "s" does not exist at character 26
                                O 2026-11-22 04:32:58.643 UTC [60] STATEMENT:  SELECT pg_catalog.setval('s',
                                E psql: a line in between
                                O \t1);
                                """)
                .failure();
        assertThat(failure.file()).isEqualTo("2.sql");
        assertThat(failure.line()).isEqualTo(7);
        assertThat(failure.message()).isEqualTo("relation \"s\" does not exist");
        assertThat(failure.statement()).isEqualTo("SELECT pg_catalog.setval('s',\n1);");

        RestoreFailure.RestoreFailed mysql = read(
                        DatabaseKind.MYSQL,
                        MYSQL_INIT
                                + noted("running", "1.sql")
                                + "E ERROR 1146 (42S02) at line 3: Table 'shop.b' doesn't exist\n"
                                + noted("running", "2.sql"))
                .failure();
        assertThat(mysql.file()).isEqualTo("2.sql");
        assertThat(mysql.line()).isEqualTo(3);
    }

    @Test
    void whatAScriptSaysOnStandardErrorBelongsToItsFile() {
        SeedLog log = read(
                DatabaseKind.POSTGRESQL,
                POSTGRES_INIT + running("1.sh") + """
                        E seedbed: running /docker-entrypoint-initdb.d/2.sh
                        E seedbed: schema-there public
                        E seedbed: passed-over GRANT SELECT ON TABLE t TO x; (role "x" does not exist)
                        E pg_restore: creating TABLE "public.orders"
                        """ + running("2.sh")
                        + "E pg_restore: creating TABLE \"public.items\"\n");
        assertThat(file(log, "2.sh").entries().begun("TABLE")).isEqualTo(2);
        assertThat(log.notes())
                .containsExactly(
                        PlanNote.info("schema-there", "public"),
                        PlanNote.info("passed-over", "GRANT SELECT ON TABLE t TO x; (role \"x\" does not exist)"));
    }

    @Test
    void aMySqlJobIsReadyOnARealPortOnly() {
        String done = MYSQL_INIT + noted("running", "01_shop.sql") + """
                O 2026-11-22 04:33:14+00:00 [Note] [Entrypoint]: Stopping temporary server
                O 2026-11-22 04:33:16+00:00 [Note] [Entrypoint]: MySQL init process done. Ready for start up.
                E 2026-11-22T04:33:17.10Z 0 [System] [MY-011323] [Server] X Plugin ready for connections. \
                Bind-address: '::' port: 33060, socket: /var/run/mysqld/mysqlx.sock
                """;
        assertThat(read(DatabaseKind.MYSQL, done).phase()).isEqualTo(SeedPhase.INIT_COMPLETE);
        assertThat(read(
                                DatabaseKind.MYSQL,
                                done
                                        + "E 2026-11-22T04:33:17.13Z 0 [System] [MY-010931] [Server] /usr/sbin/mysqld: ready for"
                                        + " connections. Version: '9.7.4'  socket: '/x.sock'  port: 3306  GPL.")
                        .phase())
                .isEqualTo(SeedPhase.READY);
    }

    @Test
    void theReadyLineOfMariaDbIsItsSecond() {
        String done = """
                O 2026-11-22 04:32:58+00:00 [Note] [Entrypoint]: Initializing database files
                O 2026-11-22 04:32:59+00:00 [Note] [Entrypoint]: Starting temporary server
                E 2026-11-22  4:33:02 0 [Note] mariadbd: ready for connections.
                E Version: '11.8.6-MariaDB-ubu2404'  socket: '/run/mysqld/mysqld.sock'  port: 0  mariadb.org binary distribution
                O 2026-11-22 04:33:16+00:00 [Note] [Entrypoint]: MariaDB init process done. Ready for start up.
                E 2026-11-22  4:33:18 0 [Note] mariadbd: ready for connections.
                """;
        assertThat(read(DatabaseKind.MARIADB, done).phase()).isEqualTo(SeedPhase.INIT_COMPLETE);
        assertThat(read(
                                DatabaseKind.MARIADB,
                                done + "E Version: '11.8.6-MariaDB'  socket: '/run/mysqld/mysqld.sock'  port: 3306  x")
                        .phase())
                .isEqualTo(SeedPhase.READY);
    }

    @Test
    void filesAreTakenAsTheyComeAndIgnoredOnesAreNot() {
        SeedLog log = read(
                DatabaseKind.POSTGRESQL,
                POSTGRES_INIT
                        + running("a b.sql")
                        + "O /usr/local/bin/docker-entrypoint.sh: ignoring /docker-entrypoint-initdb.d/x.dump");
        assertThat(log.runningFile()).isEqualTo("a b.sql");
        assertThat(log.file("x.dump")).isNull();
    }

    @Test
    void commandTagsAreCounted() {
        SeedLog log = read(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("a.sql") + """
                        O SET
                        O CREATE TABLE
                        O ALTER TABLE
                        O COPY 250000
                        O COPY 17
                        O INSERT 0 3
                        O ALTER TABLE
                        O ALTER TABLE
                        O CREATE INDEX
                        """);
        assertThat(counts(log, "a.sql")).isEqualTo(new StatementCounts(2, 250_020, 1, 3, 9));
    }

    @Test
    void parallelRestoresTellTheirEntries() {
        SeedLog log = read(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("a.sh") + """
                        E pg_restore: creating TABLE "public.orders"
                        E pg_restore: launching item 3380 TABLE DATA orders
                        E pg_restore: processing data for table "public.orders"
                        E pg_restore: launching item 3381 TABLE DATA items
                        E pg_restore: finished item 3380 TABLE DATA orders
                        E pg_restore: creating INDEX "public.orders_at"
                        """);
        ArchiveEntries entries = file(log, "a.sh").entries();
        assertThat(entries.begun("TABLE DATA")).isEqualTo(2);
        assertThat(entries.finished("TABLE DATA")).isEqualTo(1);
        assertThat(entries.begun("INDEX")).isEqualTo(1);
    }

    @Test
    void aFailedStatementIsToldWithItsLineAndWords() {
        RestoreFailure.RestoreFailed failure = read(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("10_pg.sql") + """
                                O CREATE INDEX
                                E psql:/docker-entrypoint-initdb.d/10_pg.sql:7: ERROR:  relation "s" does not exist
                                E LINE 1: SELECT pg_catalog.setval('s', 1);
                                E                                  ^
                                O 2026-11-22 04:32:58.643 UTC [60] ERROR:  relation "s" does not exist at character 26
                                O 2026-11-22 04:32:58.643 UTC [60] STATEMENT:  SELECT pg_catalog.setval('s',
                                O \t1);
                                """)
                .failure();
        assertThat(failure.file()).isEqualTo("10_pg.sql");
        assertThat(failure.line()).isEqualTo(7);
        assertThat(failure.message()).startsWith("relation \"s\" does not exist");
        assertThat(failure.statement()).isEqualTo("SELECT pg_catalog.setval('s',\n1);");
        assertThat(failure.log()).anyMatch(line -> line.endsWith("running /docker-entrypoint-initdb.d/10_pg.sql"));
    }

    @Test
    void aFailedCopyTellsTheRow() {
        RestoreFailure.RestoreFailed failure = read(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("a.sql.gz") + """
                                E ERROR:  invalid input syntax for type integer: "abc"
                                E CONTEXT:  COPY orders, line 17, column qty: "abc"
                                """)
                .failure();
        assertThat(failure.line()).isEqualTo(-1);
        assertThat(failure.message()).isEqualTo("""
                        invalid input syntax for type integer: "abc"
                        CONTEXT:  COPY orders, line 17, column qty: "abc\"""");
    }

    @Test
    void aDamagedArchiveIsTheReasonNotTheEndOfTheSession() {
        RestoreFailure.RestoreFailed failure = read(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("a.sql.gz") + """
                                O COPY 17
                                E
                                E gzip: /docker-entrypoint-initdb.d/a.sql.gz: unexpected end of file
                                """)
                .failure();
        assertThat(failure.message()).isEqualTo("gzip: /docker-entrypoint-initdb.d/a.sql.gz: unexpected end of file");
    }

    @Test
    void mySqlTellsTheLine() {
        RestoreFailure.RestoreFailed failure = read(
                        DatabaseKind.MYSQL,
                        MYSQL_INIT
                                + noted("running", "10_my.sql")
                                + "E ERROR 1146 (42S02) at line 3: Table 'shop.b' doesn't exist")
                .failure();
        assertThat(failure.file()).isEqualTo("10_my.sql");
        assertThat(failure.line()).isEqualTo(3);
        assertThat(failure.message()).isEqualTo("ERROR 1146 (42S02) at line 3: Table 'shop.b' doesn't exist");
    }

    @Test
    void mariaDbPrintsTheStatementBeforeTheError() {
        RestoreFailure.RestoreFailed failure =
                read(DatabaseKind.MARIADB, noted("running", "10_my.sql") + """
                                E --------------
                                E INSERT INTO b VALUES (1,'x')
                                E --------------
                                E
                                E ERROR 1146 (42S02) at line 3: Table 'shop.b' doesn't exist
                                """).failure();
        assertThat(failure.statement()).isEqualTo("INSERT INTO b VALUES (1,'x')");
        assertThat(failure.line()).isEqualTo(3);
    }

    @Test
    void anEntrypointThatRefusesIsQuoted() {
        RestoreFailure.RestoreFailed failure = read(
                        DatabaseKind.MYSQL,
                        "E 2026-11-22 04:33:16+00:00 [ERROR] [Entrypoint]: Database is uninitialized and password option"
                                + " is not specified")
                .failure();
        assertThat(failure.file()).isEmpty();
        assertThat(failure.message()).contains("password option is not specified");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() {
        String denied =
                "/usr/local/bin/docker-entrypoint.sh: line 148: /docker-entrypoint-initdb.d/x.sql: Permission denied";
        RestoreFailure.RestoreFailed failure = read(DatabaseKind.MYSQL, noted("running", "x.sql") + "E " + denied)
                .failure();
        assertThat(failure.message()).isEqualTo(denied);
    }

    @Test
    void aFullDiskIsTold() {
        RestoreFailure.RestoreFailed failure = read(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("a.sql.gz") + """
                                O 2026-11-22 04:32:58.643 UTC [60] PANIC:  could not write to file "pg_wal/xlogtemp.60": No space left on device
                                E server closed the connection unexpectedly
                                """)
                .failure();
        assertThat(failure.message()).endsWith("No space left on device");
    }

    @Test
    void aTimeoutOfTheServerControlIsTold() {
        RestoreFailure.RestoreFailed failure = read(DatabaseKind.POSTGRESQL, POSTGRES_INIT + running("a.sql") + """
                                O waiting for server to shut down.... failed
                                E pg_ctl: server does not shut down
                                """)
                .failure();
        assertThat(failure.message()).isEqualTo("pg_ctl: server does not shut down");
    }

    @Test
    void anEndWithoutWordsShowsTheLastLine() {
        assertThat(read(DatabaseKind.POSTGRESQL, POSTGRES_INIT).failure().message())
                .isEqualTo("CREATE DATABASE");
    }

    private static String running(String name) {
        return "O /usr/local/bin/docker-entrypoint.sh: running /docker-entrypoint-initdb.d/" + name + "\n";
    }

    private static String noted(String verb, String name) {
        return "O 2026-11-22 04:33:04+00:00 [Note] [Entrypoint]: /usr/local/bin/docker-entrypoint.sh: " + verb
                + " /docker-entrypoint-initdb.d/" + name + "\n";
    }

    private static SeedLog read(DatabaseKind kind, String text) {
        SeedLog log = new SeedLog(kind);
        lines(text).forEach(log::add);
        return log;
    }

    private static List<SeedPhase> phases(DatabaseKind kind, String text) {
        SeedLog log = new SeedLog(kind);
        List<SeedPhase> phases = new ArrayList<>();
        for (LogLine line : lines(text)) {
            log.add(line);
            if (log.phase() != SeedPhase.WAITING && (phases.isEmpty() || phases.getLast() != log.phase())) {
                phases.add(log.phase());
            }
        }
        return phases;
    }

    private static List<LogLine> lines(String text) {
        return text.lines()
                .map(line -> new LogLine(
                        line.startsWith("E") ? Stream.STDERR : Stream.STDOUT,
                        Instant.EPOCH,
                        line.length() > 2 ? line.substring(2) : ""))
                .toList();
    }

    private static StatementCounts counts(SeedLog log, String name) {
        return file(log, name).counts();
    }

    private static SeedLog.FileLog file(SeedLog log, String name) {
        SeedLog.FileLog found = log.file(name);
        if (found == null) {
            throw new AssertionError("no file " + name);
        }
        return found;
    }
}
