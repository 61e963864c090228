package dev.seedbed.library.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of SQL text: kind, roles, strings, end.
class SqlTraitsTest {
    @TempDir
    private Path folder;

    private DumpInfo inspect(String sql) throws Exception {
        return inspect(sql, null);
    }

    private DumpInfo inspect(String sql, @Nullable DatabaseKind said) throws Exception {
        return new DumpInspector().inspect(Files.writeString(folder.resolve("a.sql"), sql), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create role Clerk login;",
                "CREATE USER \"clerk\" WITH PASSWORD 'x';",
                "create group clerk;",
                "DO $$ BEGIN CREATE ROLE clerk; END $$;",
                "DO $body$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'clerk') THEN\n"
                        + " create  role\n clerk LOGIN; END IF; END $body$;",
                "DO $$ BEGIN EXECUTE 'CREATE ROLE clerk'; END $$;",
                "DO 'BEGIN CREATE ROLE clerk; END';",
                "SELECT 'CREATE ROLE clerk' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'clerk')\\gexec",
                "\\set make 'CREATE ROLE clerk'\n:make;",
                "CREATE ROLE other;\nALTER ROLE other RENAME TO clerk;"
            })
    void aRoleThatMayBeMadeIsNotMissing(String making) throws Exception {
        DumpInfo info = inspect(making + "\nCREATE TABLE t (id serial);\nALTER TABLE t OWNER TO clerk;\n");

        assertThat(info.traits().makesRoles()).contains("clerk");
        assertThat(info.roles()).doesNotContain("clerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\set who clerk\nCREATE ROLE :who;",
                "\\set who clerk\nCREATE ROLE :\"who\";",
                "DO $$ DECLARE r text; BEGIN FOREACH r IN ARRAY ARRAY['clerk'] LOOP"
                        + " EXECUTE format('CREATE ROLE %I', r); END LOOP; END $$;",
                "DO $$ BEGIN EXECUTE 'CREATE USER ' || 'clerk'; END $$;",
                "CREATE FUNCTION make(n text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE ROLE ' || n; END $$;",
                "SELECT format('CREATE ROLE %I', n) FROM (VALUES ('clerk')) v(n) \\gexec",
                "\\i roles.sql",
                "\\ir sub/roles.sql"
            })
    void rolesThatOnlyTheServerWillKnowAreSaid(String making) throws Exception {
        assertThat(inspect(making + "\nCREATE TABLE t (id serial);\n").traits().makesOtherRoles())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SET standard_conforming_strings = off;~INSERT INTO t VALUES (1, 'it\\'s; here');          | POSTGRESQL
                    SET standard_conforming_strings TO 'off';~INSERT INTO t VALUES ('a\\'b (');              | POSTGRESQL
                    SET standard_conforming_strings = off;~RESET ALL;~INSERT INTO t VALUES ('c:\\');         | POSTGRESQL
                    SELECT set_config('standard_conforming_strings', 'off', false);~SELECT 'it\\'s';         | POSTGRESQL
                    SET sql_mode = 'NO_BACKSLASH_ESCAPES';~INSERT INTO t VALUES ('c:\\');                     | MYSQL
                    SET sql_mode = 'NO_BACKSLASH_ESCAPES';~SET sql_mode = '';~INSERT INTO t VALUES ('it\\'s'); | MYSQL
                    DELIMITER // -- as usual~CREATE PROCEDURE p() BEGIN SELECT 1; END//~DELIMITER ;          | MYSQL
                    DELIMITER $$~CREATE TRIGGER a BEFORE INSERT ON t FOR EACH ROW SET @a = 1$$~DELIMITER ; # x | MYSQL
                    SELECT 'CREATE DATABASE x'\\gexec~                                                         | POSTGRESQL
                    USE shop~                                                                                  | MYSQL
                    """)
    void whatFollowsIsStillUnderstood(String odd, DatabaseKind kind) throws Exception {
        String sql = odd.replace('~', '\n') + "\nCREATE DATABASE reached;\nSELECT 1;\n";

        DumpInfo info = inspect(sql, kind);

        assertThat(info.createsDatabases()).contains("reached");
        assertThat(info.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void nothingInsideStringsOrCommentsCountsForTheKind() throws Exception {
        String hashes = "(1, '$P$B0001'), (2, 'fe80::a'), (3, 'a'), ".repeat(50) + "(4, '$P$x')";
        String mysql = "CREATE TABLE members (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, p VARCHAR(9)) DEFAULT"
                + " CHARSET=utf8mb4;\nINSERT INTO members VALUES " + hashes + ";\n";
        String postgres = "-- run `make` first; ENGINE=InnoDB is what MySQL says\nCREATE TABLE t (id serial, a text);\n"
                + "COPY t (a) FROM stdin;\n`quoted` AUTO_INCREMENT ENGINE=x\n\\.\nINSERT INTO t (a) VALUES ('`a` `b`');\n";

        assertThat(inspect(mysql).kind()).isEqualTo(DatabaseKind.MYSQL);
        assertThat(inspect(mysql).notes()).doesNotContain("unsureKind");
        assertThat(inspect(postgres).kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(inspect(postgres).notes()).doesNotContain("unsureKind");
    }

    @Test
    void anUnsureKindSaysSo() throws Exception {
        assertThat(inspect("CREATE TABLE t (id serial, d datetime);\n").notes()).contains("unsureKind");
    }

    @Test
    void whatTheUserSaysBeatsTheGuess() throws Exception {
        DumpInfo said = inspect("FROBNICATE ALL THINGS;\n", DatabaseKind.MYSQL);

        assertThat(said.traits().dialect()).isEqualTo(SqlDialect.MYSQL);
    }

    @Test
    void heidiSqlNamesTheServerOfWhichItIs() throws Exception {
        DumpInfo info = inspect("-- Server version:               PostgreSQL 16.4, compiled by Visual C++\n"
                + "-- HeidiSQL Version:             12.8.0.6908\n/*!40101 SET NAMES  */;\n"
                + "CREATE TABLE \"pens\" (\"id\" INTEGER);\n");

        assertThat(info.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        assertThat(info.kindIsCertain()).isTrue();
        assertThat(info.serverVersion()).isEqualTo("16.4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ANALYZE t;                          | NO_END_MARK
                    COPY t (id) FROM stdin;~1~2         | TRUNCATED
                    COPY t (id) FROM stdin;~1~2~        | TRUNCATED
                    INSERT INTO t VALUES (1, 'a         | TRUNCATED
                    INSERT INTO t VALUES (1             | TRUNCATED
                    INSERT INTO t VALUES (1)            | TRUNCATED
                    """)
    void onlyWhatBreaksOffIsTruncated(String end, Completeness expected) throws Exception {
        String sql = "--\n-- PostgreSQL database dump\n--\nCREATE TABLE t (id int);\n" + end.replace('~', '\n');

        assertThat(inspect(sql).completeness()).isEqualTo(expected);
    }

    @Test
    void whatNewerServersRefuseIsNamed() throws Exception {
        String mysql = "/*!50003 SET sql_mode = 'STRICT_TRANS_TABLES,NO_AUTO_CREATE_USER' */ ;\n"
                + "CREATE TABLE `t` (a int) ENGINE=InnoDB;\n"
                + "CREATE USER a@b IDENTIFIED WITH 'mysql_native_password' AS '*AB';\n";
        String postgres = "SET default_with_oids = false;\nCREATE TABLE t (id serial) WITH OIDS;\n";

        assertThat(inspect(mysql).traits().outdated()).containsExactly("NO_AUTO_CREATE_USER", "mysql_native_password");
        assertThat(inspect(postgres).traits().outdated()).containsExactly("WITH OIDS");
        assertThat(inspect("SET default_with_oids = false;\nCREATE TABLE t (id serial);\n")
                        .traits()
                        .outdated())
                .isEmpty();
    }
}
