package dev.seedbed.query.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.ServerAccess;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowWriterTest {
    private static final List<QueryColumn> COLUMNS = List.of(
            new QueryColumn("id", "int4", true, false),
            new QueryColumn("select", "text", false, false),
            new QueryColumn("id", "jsonb", false, false),
            new QueryColumn("ok", "bool", false, false));
    private static final List<List<String>> ROWS = List.of(
            Arrays.asList("1", "a \"b\", 'c'\n|d\\", "{\"k\": [1]}", "t"), Arrays.asList("NaN", "", null, null));

    private static String write(RowFormat format, DatabaseKind kind) throws IOException {
        var out = new StringWriter();
        RowWriter writer = RowWriter.of(format, COLUMNS, ServerAccess.usualDialect(kind), "t", out);
        writer.begin();
        for (List<String> row : ROWS) {
            writer.row(row);
        }
        writer.end();
        return out.toString();
    }

    @Test
    void csvTellsNullFromEmpty() throws IOException {
        assertThat(write(RowFormat.CSV, DatabaseKind.POSTGRESQL))
                .isEqualTo("id,select,id,ok\r\n1,\"a \"\"b\"\", 'c'\n|d\\\",\"{\"\"k\"\": [1]}\",t\r\nNaN,\"\",,\r\n");
    }

    @Test
    void csvKeepsSpacesAndLines() throws IOException {
        var out = new StringWriter();
        RowWriter writer =
                RowWriter.of(RowFormat.CSV, COLUMNS, ServerAccess.usualDialect(DatabaseKind.POSTGRESQL), "t", out);
        writer.row(Arrays.asList(" a", "b ", "c\r\nd", "e,f"));
        writer.end();
        assertThat(out).hasToString("\" a\",\"b \",\"c\r\nd\",\"e,f\"\r\n");
    }

    @Test
    void jsonKeepsNumbersBooleansAndJson() throws IOException {
        assertThat(write(RowFormat.JSON, DatabaseKind.POSTGRESQL)).isEqualTo("""
                [
                  {"id": 1, "select": "a \\"b\\", 'c'\\n|d\\\\", "id_2": {"k": [1]}, "ok": true},
                  {"id": "NaN", "select": "", "id_2": null, "ok": null}
                ]
                """);
    }

    @Test
    void insertQuotesAsTheServerReadsIt() throws IOException {
        assertThat(write(RowFormat.INSERT, DatabaseKind.POSTGRESQL)).isEqualTo("""
                INSERT INTO t (id, "select", id, ok) VALUES (1, E'a "b", ''c''\n|d\\\\', '{"k": [1]}', true);
                INSERT INTO t (id, "select", id, ok) VALUES ('NaN', '', NULL, NULL);
                """);
        assertThat(write(RowFormat.INSERT, DatabaseKind.MYSQL))
                .startsWith("INSERT INTO t (id, `select`, id, ok) VALUES (1, 'a \"b\", ''c''\n|d\\\\', ");
    }

    @Test
    void markdownStaysATable() throws IOException {
        assertThat(write(RowFormat.MARKDOWN, DatabaseKind.POSTGRESQL)).isEqualTo("""
                | id | select | id | ok |
                | ---: | --- | --- | --- |
                | 1 | a "b", 'c'<br>\\|d\\\\ | {"k": [1]} | t |
                | NaN |  | *NULL* | *NULL* |
                """);
    }
}
