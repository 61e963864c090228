package dev.seedbed.input.table;

import static dev.seedbed.input.InputFixture.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.seedbed.input.InputDigest;
import dev.seedbed.input.table.TableForm.Format;
import dev.seedbed.input.table.TableGuess.Reason;
import dev.seedbed.input.table.column.ColumnOptions;
import dev.seedbed.input.table.column.ColumnType;
import dev.seedbed.input.table.column.FileColumns;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableGuesserTest {
    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static TableGuess guess(Path file) throws Exception {
        return new TableGuesser(TableOptions.GUESSED, TableGuesser.SAMPLE).guess(file);
    }

    private TableGuess guess(String name, String content) throws Exception {
        return guess(file(name, content));
    }

    private String type(String... values) throws Exception {
        return guess("one.csv", "first,seen\nx," + String.join("\nx,", values) + "\n")
                .columns()
                .get(1)
                .column()
                .type();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 -20; integer",
                "1 12345678901; bigint",
                "1 12345678901234567890; numeric(20,0)",
                "1 2.50; numeric(3,2)",
                "1 2.5e3; double precision",
                "01234 5; text",
                "0 0.5; numeric(2,1)",
                "+81 5; text",
                "true false; boolean",
                "2024-02-03 1999-12-31; date",
                "2024-13-03; text",
                "12:30 23:59:59; time",
                "2024-02-03T01:02:03 2024-02-03T01:02:03.5; timestamp",
                "2024-02-03T01:02:03Z; timestamp with time zone",
                "2024-02-03T01:02:03+09:00; timestamp with time zone",
                "2024-02-03 2024-02-03T01:02:03; text",
                "123e4567-e89b-12d3-a456-426614174000; uuid",
                "{} []; text",
                "\"5\" \"\"; integer",
            })
    void aTypeIsTheNarrowestThatHoldsAllValues(String values, String type) throws Exception {
        assertThat(type(values.split(" "))).isEqualTo(type);
    }

    @Test
    void aFileIsTakenApartAsItIs() throws Exception {
        TableGuess guess = guess("01_Order Lines.csv", "id,Unit Price,note\n1,2.50,\"a\nb\"\n2,,\"\"\n");

        assertThat(guess.table()).isEqualTo("order_lines");
        assertThat(guess.form().header()).isTrue();
        assertThat(guess.form().nullText()).isEmpty();
        assertThat(guess.columns())
                .extracting(
                        ColumnGuess::heading,
                        one -> one.column().name(),
                        one -> one.column().nullable(),
                        ColumnGuess::samples)
                .containsExactly(
                        tuple("id", "id", false, List.of("1", "2")),
                        tuple("Unit Price", "unit_price", true, List.of("2.50")),
                        tuple("note", "note", false, List.of("a\nb")));
        assertThat(guess.primaryKey()).containsExactly("id");
        assertThat(guess.rows()).isEqualTo(2);
        assertThat(guess.whole()).isTrue();
        assertThat(guess.reasons()).contains(new Reason("key", List.of("id")), new Reason("header", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            value = {
                "a.csv, 'a;b|1;2|3;4', ;, \"",
                "a.tsv, 'a>b|1>2', >, \"",
                "a.csv, 'a>b|1>2', >, \"",
                "a.csv, ''a';'b'|'1';'2'', ;, '",
            })
    void delimiterAndQuoteAreFound(String name, String content, String delimiter, char quote) throws Exception {
        String text =
                content.substring(1, content.length() - 1).replace('|', '\n').replace('>', '\t') + "\n";

        TableForm form = guess(name, text).form();

        assertThat(form.delimiter()).isEqualTo(delimiter.equals(">") ? '\t' : delimiter.charAt(0));
        assertThat(form.quote()).isEqualTo(quote);
    }

    @Test
    void aFirstRowOfValuesIsNoHeader() throws Exception {
        assertThat(guess("a.csv", "1,x\n2,y\n").form().header()).isFalse();
        assertThat(guess("a.csv", "x,x\ny,y\n").form().header()).isFalse();
        assertThat(guess("a.csv", "1,x\n2,y\n").columns())
                .extracting(ColumnGuess::heading)
                .containsExactly("column_1", "column_2");
    }

    @Test
    void whatStandsForNullIsFound() throws Exception {
        assertThat(guess("a.csv", "id,a\n1,\\N\n2,x\n").form().nullText()).isEqualTo("\\N");
        assertThat(guess("a.csv", "id,a\n1,NULL\n2,5\n")
                        .columns()
                        .get(1)
                        .column()
                        .type())
                .isEqualTo("integer");
        assertThat(guess("a.csv", "id,a\n1,\"NULL\"\n2,5\n").form().nullText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "Shift_JIS, ''", "UTF-16LE, ''"})
    void anEncodingIsFound(String encoding, String mark) throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        out.write(java.util.HexFormat.of().parseHex(mark));
        String row = encoding.equals("UTF-16LE") && mark.isEmpty() ? "5,some letters\n" : "5,東京都千代田区の山田さん\n";
        out.write(("id,name\n" + row).getBytes(Charset.forName(encoding)));
        Path file = Files.write(folder.resolve("a.csv"), out.toByteArray());

        TableGuess guess = guess(file);

        assertThat(guess.form().encoding()).isEqualTo(Charset.forName(encoding));
        assertThat(guess.columns()).extracting(ColumnGuess::heading).containsExactly("id", "name");
        assertThat(guess.columns().get(1).samples()).containsExactly(row.strip().substring(2));
    }

    @Test
    void jsonLinesHaveTheColumnsOfAllRows() throws Exception {
        TableGuess guess = guess("events.jsonl", """
                {"id": 1, "data": {"a": [1, 2]}}
                {"data": [], "id": 12345678901234567890.5, "late": "x", "gone": null}
                """);

        assertThat(guess.form().format()).isEqualTo(Format.JSON_LINES);
        assertThat(guess.columns())
                .extracting(
                        ColumnGuess::heading,
                        one -> one.column().type(),
                        one -> one.column().nullable())
                .containsExactly(
                        tuple("id", "numeric(21,1)", false),
                        tuple("data", "json", false),
                        tuple("late", "text", true),
                        tuple("gone", "text", true));
        assertThat(guess("list.json", "[{\"a\": 1}, {\"a\": 2}]").rows()).isEqualTo(2);
    }

    @Test
    void aCompressedFileIsUnpacked() throws Exception {
        Path file = folder.resolve("users.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("id,name\n1,Ann\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(guess(file).table()).isEqualTo("users");
        assertThat(guess(file).rows()).isEqualTo(1);
    }

    @Test
    void onlyValuesThatDifferMakeAKey() throws Exception {
        assertThat(guess("t.csv", "id,v\n2,a\n1,b\n3,c\n").primaryKey()).containsExactly("id");
        assertThat(guess("t.csv", "id,v\n2,a\n1,b\n2,c\n").primaryKey()).isEmpty();
        assertThat(guess("t.csv", "id,v\n2,a\n,b\n3,c\n").primaryKey()).isEmpty();
        assertThat(guess("users.csv", "name,user_id\na,2\nb,1\n").primaryKey()).containsExactly("user_id");
        assertThat(guess("t.csv", "price,name\n1.5,a\n2.5,b\n").primaryKey()).isEmpty();
    }

    private TableGuess guess(FileColumns chosen, String content) throws Exception {
        TableOptions options =
                TableOptionsBuilder.builder().columns(Map.of("t.csv", chosen)).build();
        return new TableGuesser(options, TableGuesser.SAMPLE).guess(file("t.csv", content));
    }

    private static FileColumns chosen(String column, String type, @Nullable String nullText) {
        return FileColumns.GUESSED.with(
                column, new ColumnOptions(ColumnType.parse(type).orElse(null), nullText));
    }

    @Test
    void whatIsSaidOfColumnsCounts() throws Exception {
        String content = "Zip,age,amount\n123,-,1\n456,-1,-\n";
        TableGuess zip = guess(chosen("zip", "text", null).withKey(List.of("zip", "amount")), content);
        assertThat(zip.columns().getFirst().column().type()).isEqualTo("text");
        assertThat(zip.columns().getFirst().reason()).isEqualTo(new Reason("chosen", List.of()));
        assertThat(zip.primaryKey()).containsExactly("zip", "amount");
        assertThat(zip.misfit()).isNull();
        TableGuess age = guess(chosen("age", "", "-"), content);
        assertThat(age.columns().get(1).column().type()).isEqualTo("integer");
        assertThat(age.columns().get(1).column().nullable()).isTrue();
        assertThat(age.columns().get(2).column().type()).isEqualTo("text");
        assertThat(guess(FileColumns.GUESSED.withKey(List.of()), "id,v\n1,a\n").primaryKey())
                .isEmpty();
        assertThat(guess(chosen("column_2", "integer", "-"), "1,-\n2,5\n")
                        .head()
                        .getFirst())
                .containsExactly("1", null);
    }

    @Test
    void theFirstRowThatDoesNotFitWhatIsSaidIsTold() throws Exception {
        String content = "id,name,amount\n1,\"a\nb\",5\n2,c,many\n2,d,\n";
        assertThat(guess(chosen("amount", "integer", null), content).misfit())
                .isEqualTo(new InputFailure.RowRejected("t.csv", 4, "amount", "not-of-type:many → integer"));
        assertThat(guess(FileColumns.GUESSED.withKey(List.of("id")), content).misfit())
                .isEqualTo(new InputFailure.RowRejected("t.csv", 5, "id", "same-key:2"));
        assertThat(guess(FileColumns.GUESSED.withKey(List.of("id", "name")), content)
                        .misfit())
                .isNull();
        assertThat(guess(FileColumns.GUESSED.withKey(List.of("id", "amount")), content)
                        .misfit())
                .isEqualTo(new InputFailure.RowRejected("t.csv", 5, "amount", "null-cell"));
        assertThat(guess(chosen("amount", "text", null), content).misfit()).isNull();
        assertThat(failure(() -> guess(chosen("amuont", "text", null), content)))
                .isEqualTo(new InputFailure.TableFileInvalid("t.csv", -1, "no-such-column:amuont"));
    }

    @Test
    void whatNoServerCouldHoldIsRefused() throws Exception {
        refused("a".repeat(17 << 20), 1, "cell-too-large:");
        refused("a,b\n1,\"" + "x\n".repeat(9 << 20), 2, "cell-too-large:");
        refused(",".repeat(100_000) + "\n", 1, "too-many-columns:");
        refused("", -1, "empty-file");
        refused("a,b\n1,\0\1\2\3\4", -1, "not-text");
        Path twice = file("twice.csv", "id,Id\n1,2\n");
        var header = TableOptionsBuilder.builder().header(true).build();
        assertThat(failure(() -> new TableGuesser(header, 10).guess(twice)))
                .isEqualTo(new InputFailure.TableFileInvalid("twice.csv", 1, "same-column:Id"));
        Path broken =
                Files.write(folder.resolve("b.csv"), new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0xff, '\n'});
        var options =
                TableOptionsBuilder.builder().encoding(StandardCharsets.UTF_8).build();
        assertThat(failure(() -> new TableGuesser(options, 10).guess(broken)))
                .isEqualTo(new InputFailure.TableFileInvalid("b.csv", 1, "wrong-encoding:UTF-8"));
        assertThat(failure(() -> guess("deep.jsonl", "{\"a\":".repeat(5000))))
                .isInstanceOf(InputFailure.TableFileInvalid.class);
        assertThat(failure(() -> guess("no.jsonl", "{\"a\":1}\n5\n")))
                .isEqualTo(new InputFailure.TableFileInvalid("no.jsonl", 2, "no-object"));
        assertThat(failure(() -> guess(folder.resolve("missing.csv")))).isInstanceOf(Failure.NotFound.class);
    }

    private void refused(String content, long line, String reason) throws Exception {
        assertThat(failure(() -> guess("bad.csv", content)))
                .isInstanceOfSatisfying(InputFailure.TableFileInvalid.class, invalid -> {
                    assertThat(invalid.reason()).startsWith(reason);
                    assertThat(invalid.line()).isEqualTo(line);
                });
    }

    @Test
    void aFolderHasItsTables() throws Exception {
        file("b.csv", "id\n1\n");
        file("a.jsonl.gz", "");
        file("README.md", "no table");

        assertThat(TableFiles.of(List.of(folder)))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.jsonl.gz", "b.csv");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(failure(() -> TableFiles.of(List.of(empty))))
                .isEqualTo(new InputFailure.TableFileInvalid(empty.toString(), -1, "no-table-files"));
    }

    @Test
    void contentAndOptionsAreWhatTheResultDependsOn() throws Exception {
        Path file = file("a.csv", "id\n1\n");
        String first = digest(TableOptions.GUESSED, file);

        assertThat(digest(TableOptions.GUESSED, file)).isEqualTo(first);
        assertThat(digest(TableOptionsBuilder.builder().header(false).build(), file))
                .isNotEqualTo(first);
        var text = TableOptionsBuilder.builder()
                .columns(Map.of("a.csv", chosen("id", "text", null)))
                .build();
        assertThat(digest(text, file)).isNotEqualTo(first);
        file("a.csv", "id\n2\n");
        assertThat(digest(TableOptions.GUESSED, file)).isNotEqualTo(first);
    }

    private static String digest(TableOptions options, Path file) throws Exception {
        var digest = new InputDigest();
        new TableLoad(List.of(file), options).describe(digest);
        return digest.result();
    }
}
