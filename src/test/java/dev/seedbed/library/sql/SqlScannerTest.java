package dev.seedbed.library.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.sql.SqlScanner.End;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScannerTest {
    private static final int BUFFER = 256 * 1024;

    /// What was found, each in a line of its own, and where the text ended.
    private record Scan(List<String> found, End end, long offset) {
        List<String> statements() {
            return found.stream()
                    .filter(one -> one.startsWith("statement "))
                    .map(one -> one.substring("statement ".length()))
                    .toList();
        }
    }

    private static Scan scan(SqlDialect dialect, String text) throws IOException {
        var found = new ArrayList<String>();
        var scanner = new SqlScanner(dialect, new SqlScanner.Listener() {
            @Override
            public void comment(String comment) {
                found.add("comment " + comment);
            }

            @Override
            public void command(String line, long start, long end) {
                found.add("command " + line);
            }

            @Override
            public void statement(ScannedStatement statement) {
                found.add("statement " + statement.text() + (statement.terminated() ? "" : " (cut)"));
            }

            @Override
            public void copyData(long start, long end, long rows, boolean whole) {
                found.add("rows " + rows + (whole ? "" : " (cut)"));
            }
        });
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        while (scanner.step(in)) {
            // to the end
        }
        return new Scan(found, scanner.end(), scanner.offset());
    }

    private static Arguments postgres(String text, String... statements) {
        return arguments(SqlDialect.POSTGRESQL, text, List.of(statements));
    }

    private static Arguments mysql(String text, String... statements) {
        return arguments(SqlDialect.MYSQL, text, List.of(statements));
    }

    static Stream<Arguments> semicolonsThatEndNothing() {
        return Stream.of(
                postgres("select 'a;b'; select \"c;d\";", "select 'a;b'", "select \"c;d\""),
                postgres("select 'it''s;'; select 2;", "select 'it''s;'", "select 2"),
                postgres("select 'a\\'; select 'b';", "select 'a\\'", "select 'b'"),
                postgres("select E'a\\';b'; select 2;", "select E'a\\';b'", "select 2"),
                postgres("select name'a\\'; select 2;", "select name'a\\'", "select 2"),
                postgres("do $$ begin; end $$; select 2;", "do $$ begin; end $$", "select 2"),
                postgres("do $a$ $$ ; $b$ ; $a$; select 2;", "do $a$ $$ ; $b$ ; $a$", "select 2"),
                postgres("select $1; select x$1$ ; select 3;", "select $1", "select x$1$", "select 3"),
                postgres("select 1 /* ; /* ; */ ; */; select 2;", "select 1 /* ; /* ; */ ; */", "select 2"),
                postgres("select 1 -- ; no\n; select 2;", "select 1 -- ; no\n", "select 2"),
                postgres(
                        "create rule r as on insert to t do (select 1; select 2); select 3;",
                        "create rule r as on insert to t do (select 1; select 2)",
                        "select 3"),
                postgres("select `a; select 2;", "select `a", "select 2"),
                postgres("select 1 # 2; select 3;", "select 1 # 2", "select 3"),
                mysql("select 'a\\';b'; select 2;", "select 'a\\';b'", "select 2"),
                mysql("select \"a\\\";b\"; select 2;", "select \"a\\\";b\"", "select 2"),
                mysql("select `a;\\`; select 2;", "select `a;\\`", "select 2"),
                mysql("select 1 # ; no\n; select 2;", "select 1 # ; no\n", "select 2"),
                mysql("select 1--1; select 2;", "select 1--1", "select 2"),
                mysql("select 1 -- ; no\n; select 2;", "select 1 -- ; no\n", "select 2"),
                mysql("select 1 /* /* ; */; select 2;", "select 1 /* /* ; */", "select 2"),
                mysql("select $$a; select 2;", "select $$a", "select 2"),
                mysql(
                        "/*!50001 create view v as select ';' */; select 2;",
                        "/*!50001 create view v as select ';' */",
                        "select 2"));
    }

    @ParameterizedTest
    @MethodSource("semicolonsThatEndNothing")
    void statementsEndWhereTheirServerEndsThem(SqlDialect dialect, String text, List<String> statements)
            throws Exception {
        Scan scan = scan(dialect, text);

        assertThat(scan.statements().stream().map(String::strip))
                .isEqualTo(statements.stream().map(String::strip).toList());
        assertThat(scan.end()).isEqualTo(End.BETWEEN_STATEMENTS);
        assertThat(scan.offset()).isEqualTo(text.length());
    }

    /// The same, with what is to be found across the end of what is read at once.
    @ParameterizedTest
    @MethodSource("semicolonsThatEndNothing")
    void whereTheBufferEndsMakesNoDifference(SqlDialect dialect, String text, List<String> statements)
            throws Exception {
        for (int before = 1; before <= text.length(); before++) {
            String filler = "-- " + "x".repeat(BUFFER - before - 4) + "\n";

            assertThat(scan(dialect, filler + text).statements().stream().map(String::strip))
                    .as("%d characters before the end of the buffer", before)
                    .isEqualTo(statements.stream().map(String::strip).toList());
        }
    }

    @Test
    void commentsAndLinesForTheClientAreToldFromStatements() throws Exception {
        assertThat(scan(
                                SqlDialect.POSTGRESQL,
                                "\ufeff-- one\n/* two\n */ \\connect shop\n;select 1\n\\gexec\n\\echo done\n")
                        .found())
                .containsExactly(
                        "comment -- one",
                        "comment  two",
                        "command \\connect shop",
                        "statement select 1\n",
                        "command \\gexec",
                        "command \\echo done");
        assertThat(scan(SqlDialect.MYSQL, "#one\nuse shop\nselect 1\\G\nsource x.sql\n-- end")
                        .found())
                .containsExactly(
                        "comment #one",
                        "command use shop",
                        "statement select 1",
                        "command source x.sql",
                        "comment -- end");
    }

    @Test
    void anotherDelimiterEndsStatementsUntilTheNextOne() throws Exception {
        assertThat(scan(SqlDialect.MYSQL, """
                                DELIMITER ;;
                                create trigger a begin select ';'; end ;;
                                delimiter //
                                select 1; select 2 //
                                DELIMITER ;
                                select 3;
                                """).statements().stream().map(String::strip))
                .containsExactly("create trigger a begin select ';'; end", "select 1; select 2", "select 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set standard_conforming_strings = off | POSTGRESQL",
                "select pg_catalog.set_config('standard_conforming_strings', 'off', false) | POSTGRESQL",
            })
    void aSettingOfPostgreSqlMakesBackslashesEscape(String setting, SqlDialect dialect) throws Exception {
        assertThat(scan(dialect, setting + ";select 'a\\';b';select 2;").statements())
                .containsExactly(setting, "select 'a\\';b'", "select 2");
        assertThat(scan(dialect, setting + ";reset all;select 'a\\';select 2;").statements())
                .containsExactly(setting, "reset all", "select 'a\\'", "select 2");
    }

    @Test
    void aModeOfMySqlEndsThemAndTheSavedOneBringsThemBack() throws Exception {
        String text = "set @old = @@sql_mode, sql_mode = 'NO_BACKSLASH_ESCAPES';select '\\';"
                + "set sql_mode = @old;select '\\';';select 2;";

        assertThat(scan(SqlDialect.MYSQL, text).statements())
                .endsWith("select '\\'", "set sql_mode = @old", "select '\\';'", "select 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1\\n2\\n\\\\.\\nselect 1;\\n | rows 2 | BETWEEN_STATEMENTS",
                "1\\r\\n\\\\.\\r\\n | rows 1 | BETWEEN_STATEMENTS",
                "\\\\.\\n | rows 0 | BETWEEN_STATEMENTS",
                "1\\n\\\\. | rows 1 | BETWEEN_STATEMENTS",
                "1\\n2\\n | rows 2 (cut) | IN_COPY_DATA",
                "1\\n2 | rows 1 (cut) | IN_COPY_DATA_LINE",
                "1\\n\\\\.x\\n | rows 2 (cut) | IN_COPY_DATA",
                "a\\\\.\\n | rows 1 (cut) | IN_COPY_DATA",
            })
    void rowsOfCopyEndWithTheirMark(String data, String rows, End end) throws Exception {
        String text = data.replace("\\\\", "\u0000")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\u0000", "\\");

        for (String before : List.of("COPY t FROM stdin;\n", "\\copy t from stdin\n")) {
            Scan scan = scan(SqlDialect.POSTGRESQL, before + text);

            assertThat(scan.found()).contains(rows);
            assertThat(scan.end()).isEqualTo(end);
        }
    }

    @Test
    void aTextThatEndsBehindCopyHasNoRowsOfAnEarlierOne() throws Exception {
        Scan scan = scan(SqlDialect.POSTGRESQL, "copy a from stdin;\n1\n2\n\\.\ncopy b from stdin;");

        assertThat(scan.found()).endsWith("rows 2", "statement copy b from stdin", "rows 0 (cut)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1 | POSTGRESQL | IN_STATEMENT",
                "select 1 -- x | POSTGRESQL | IN_STATEMENT",
                "select (1 | POSTGRESQL | IN_QUOTES",
                "select \"a | POSTGRESQL | IN_QUOTES",
                "do $$ x | POSTGRESQL | IN_QUOTES",
                "select /* x | MYSQL | IN_QUOTES",
                "/* x | MYSQL | BETWEEN_STATEMENTS",
                "use shop | MYSQL | BETWEEN_STATEMENTS",
            })
    void whereATextEndsIsSaid(String text, SqlDialect dialect, End end) throws Exception {
        assertThat(scan(dialect, text).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16 * 1024, BUFFER, 5 * BUFFER})
    void ofAGiganticStatementTheStartIsKept(int length) throws Exception {
        Scan scan = scan(SqlDialect.MYSQL, "insert into t values ('" + "y".repeat(length) + "');\nselect 2;");

        assertThat(scan.statements()).hasSize(2).last().isEqualTo("select 2");
        assertThat(scan.statements().getFirst())
                .startsWith("insert into t values ('y")
                .hasSizeLessThanOrEqualTo(SqlScanner.HEAD_BYTES);
    }

    @Test
    void bytesOfAnotherEncodingAreBytes() throws Exception {
        byte[] latin1 = "select 'Stra\u00dfe;'; select 2;".getBytes(StandardCharsets.ISO_8859_1);
        var ends = new ArrayList<Long>();
        var scanner = new SqlScanner(SqlDialect.POSTGRESQL, new EndsOnly(ends));
        scanner.step(new ByteArrayInputStream(latin1));

        assertThat(ends).containsExactly(17L, 27L);
    }

    @Test
    void anEmptyTextHasNothingInIt() throws Exception {
        assertThat(scan(SqlDialect.STANDARD, "")).isEqualTo(new Scan(List.of(), End.BETWEEN_STATEMENTS, 0));
    }

    private record EndsOnly(List<Long> ends) implements SqlScanner.Listener {
        @Override
        public void comment(String text) {}

        @Override
        public void command(String line, long start, long end) {}

        @Override
        public void statement(ScannedStatement statement) {
            ends.add(statement.end());
        }

        @Override
        public void copyData(long start, long end, long rows, boolean whole) {}
    }
}
