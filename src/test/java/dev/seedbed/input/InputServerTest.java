package dev.seedbed.input;

import static dev.seedbed.input.InputFixture.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows, scripts and catalogues of real servers.
@Tag("engine")
class InputServerTest {
    /// Texts that could be taken for something else on the way.
    private static final List<String> ODD = List.of(
            "",
            "\\N",
            "NULL",
            "\\.",
            "\\",
            "a\tb\nc\rd\r\n",
            "'\"`;--",
            "日本語 ünï 🐿",
            "<b a=\"1\">&amp;</b> &#x20;",
            "\u0001\u001f\u007f",
            " leading and trailing ",
            "0x41",
            "\\x41");

    private static final Map<DatabaseKind, InputFixture> BEDS = new EnumMap<>(DatabaseKind.class);

    @AfterAll
    static void end() throws Exception {
        for (InputFixture bed : BEDS.values()) {
            bed.close();
        }
        BEDS.clear();
    }

    private static InputFixture bed(DatabaseKind kind) throws Exception {
        InputFixture bed = BEDS.get(kind);
        if (bed == null) {
            bed = new InputFixture(kind);
            BEDS.put(kind, bed);
        }
        return bed;
    }

    private static TableName table(DatabaseKind kind, String name) {
        return new TableName(kind == DatabaseKind.POSTGRESQL ? "public" : "shop", name);
    }

    private static String digits(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL ? "\\x" : "0x";
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void oddValuesComeOutAsTheyWentIn(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        InputServer server = bed.server();
        TableName table = table(kind, "odd \"`rows");
        List<String> columns = List.of("n", "odd \"`text", "word", "bytes");
        String text = server.quoted(columns.get(1));
        bed.script("create table %s (n int primary key, %s text, word varchar(40) not null, bytes %s);"
                .formatted(server.quoted(table), text, kind == DatabaseKind.POSTGRESQL ? "bytea" : "blob"));
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (int i = 0; i < ODD.size(); i++) {
            rows.add(Arrays.asList(Integer.toString(i), ODD.get(i), ODD.get(i), digits(kind) + "00FF5C0A09E8"));
        }
        rows.add(Arrays.asList("99", null, "", null));

        server.copyIn(table, columns, out -> {
            for (List<@Nullable String> row : rows) {
                out.row(row);
            }
        });

        List<List<@Nullable String>> found = bed.rows("select n, " + text + ", word, bytes from " + server.quoted(table)
                + " where bytes is null or length(bytes) = 6 order by n");
        assertThat(found).isEqualTo(lowerDigits(kind, rows));
        for (int i = 0; i < ODD.size(); i++) {
            assertThat(server.ask("select n from %s where %s = %s and n = %d"
                            .formatted(server.quoted(table), text, server.literal(ODD.get(i)), i)))
                    .as(ODD.get(i))
                    .isEqualTo(List.of(List.of(Integer.toString(i))));
        }
    }

    /// PostgreSQL prints small letters.
    private static List<List<@Nullable String>> lowerDigits(DatabaseKind kind, List<List<@Nullable String>> rows) {
        if (kind != DatabaseKind.POSTGRESQL) {
            return rows;
        }
        List<List<@Nullable String>> lower = new ArrayList<>();
        for (List<@Nullable String> row : rows) {
            lower.add(Arrays.asList(
                    row.get(0), row.get(1), row.get(2), row.get(3) == null ? null : digits(kind) + "00ff5c0a09e8"));
        }
        return lower;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void aBadRowIsTold(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        TableName table = table(kind, "strict");
        bed.script("create table strict (id int primary key, amount int not null, name varchar(3));");

        assertThat(rejected(bed, table, "1,2,abc", "2,many,abc")).satisfies(row -> place(row, 2, "amount"));
        assertThat(rejected(bed, table, "1,2,abc", "2,3,abc", "3,4,abcd"))
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
        assertThat(rejected(bed, table, "1,2,abc", "2,-,abc")).satisfies(row -> place(row, 2, "amount"));
        assertThat(rejected(bed, table, "1,99999999999,abc")).satisfies(row -> place(row, 1, "amount"));
        InputFailure.RowRejected twice = rejected(bed, table, "1,2,abc", "2,3,abc", "1,4,abc");
        assertThat(twice.message()).containsIgnoringCase("duplicate");
        assertThat(twice.line()).isIn(3L, -1L);

        assertThat(bed.server().ask("select count(*) from strict")).isEqualTo(List.of(List.of("0")));
    }

    private static void place(InputFailure.RowRejected row, long line, String column) {
        assertThat(row.line()).isEqualTo(line);
        assertThat(row.column()).isEqualTo(column);
        assertThat(row.message()).isNotBlank();
    }

    /// @param rows cells between commas, a dash for NULL
    private static InputFailure.RowRejected rejected(InputFixture bed, TableName table, String... rows)
            throws Exception {
        return (InputFailure.RowRejected) failure(() -> bed.server()
                .copyIn(table, List.of("id", "amount", "name"), out -> {
                    for (String row : rows) {
                        List<@Nullable String> cells = new ArrayList<>();
                        for (String cell : row.split(",", -1)) {
                            cells.add(cell.equals("-") ? null : cell);
                        }
                        out.row(cells);
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void whatEndsTheRowsLeavesNoneOfThem(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        bed.script("create table torn (id int primary key);");
        var reason = new InputFailure.RowRejected("a.csv", 7, "id", "no number");

        assertThat(failure(() -> bed.server().copyIn(table(kind, "torn"), List.of("id"), out -> {
                    out.row(List.of("1"));
                    throw new OperationFailedException(reason);
                })))
                .isEqualTo(reason);
        assertThat(failure(() -> bed.server().copyIn(table(kind, "missing"), List.of("id"), out -> {
                    for (int i = 0; i < 200_000; i++) {
                        out.row(List.of("some text"));
                    }
                })))
                .isInstanceOf(QueryFailure.QueryFailed.class);

        // The client hears of the end a moment later; a lock says when its transaction is over.
        bed.script(
                kind == DatabaseKind.POSTGRESQL
                        ? "begin; lock table torn in access exclusive mode; commit;"
                        : "lock tables torn write; unlock tables;");
        assertThat(bed.server().ask("select count(*) from torn")).isEqualTo(List.of(List.of("0")));
    }

    /// Off by default in MySQL, on in MariaDB.
    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void whetherClientsMaySendRowsIsAsItWas(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        bed.script("create table meanwhile (id int primary key);");
        for (String allowed : List.of("0", "1")) {
            bed.script("delete from meanwhile; set global local_infile = " + allowed + ";");

            bed.server().copyIn(table(kind, "meanwhile"), List.of("id"), out -> out.row(List.of("1")));
            assertThat(bed.server().ask("select count(*) from meanwhile")).isEqualTo(List.of(List.of("1")));
            assertThat(bed.server().ask("select @@global.local_infile")).isEqualTo(List.of(List.of(allowed)));

            assertThat(failure(() -> bed.server()
                            .copyIn(table(kind, "meanwhile"), List.of("id"), out -> out.row(List.of("many")))))
                    .isInstanceOf(InputFailure.RowRejected.class);
            assertThat(bed.server().ask("select @@global.local_infile")).isEqualTo(List.of(List.of(allowed)));
        }
    }

    /// The first process of PostgreSQL's container takes what a client leaves over for a part of itself.
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void aReaderThatLeavesEarlyHarmsNoServer(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        var reason = new InputFailure.RowRejected("t", 1, "", "enough");
        bed.script("create table stays (n int);");

        assertThat(failure(() -> bed.server()
                        .copyOut("select 1 from information_schema.columns a, information_schema.columns b", _ -> {
                            throw new OperationFailedException(reason);
                        })))
                .isEqualTo(reason);

        assertThat(bed.server().ask("select count(*) from stays")).isEqualTo(List.of(List.of("0")));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void countersGoOnBehindTheRows(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        boolean isPostgreSql = kind == DatabaseKind.POSTGRESQL;
        bed.script("create table counted (id %s primary key, name text);"
                .formatted(isPostgreSql ? "int generated always as identity" : "int auto_increment"));

        bed.server().copyIn(table(kind, "counted"), List.of("id", "name"), out -> {
            out.row(List.of("7", "a"));
            out.row(List.of("3", "b"));
        });

        bed.script("insert into counted (name) values ('c');");
        assertThat(bed.server().ask("select id from counted order by id"))
                .isEqualTo(List.of(List.of("3"), List.of("7"), List.of("8")));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void aScriptStopsAtItsFirstErrorAndTellsTheLine(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        List<String> said = new ArrayList<>();
        bed.server()
                .script(
                        "good.sql",
                        out -> out.write("select 'said so';\n".getBytes(StandardCharsets.UTF_8)),
                        said::add);
        assertThat(said).extracting(String::strip).contains("said so");

        assertThat(failure(() -> bed.script("create table before_error (n int);\n\nselect *\n from nowhere;\n"
                        + "create table after_error (n int);\n")))
                .isInstanceOfSatisfying(InputFailure.ScriptFailed.class, failed -> {
                    assertThat(failed.file()).isEqualTo("test");
                    assertThat(failed.line()).isBetween(3L, 4L);
                    assertThat(failed.message()).contains("nowhere");
                });
        assertThat(bed.server().tables())
                .extracting(table -> table.name().name())
                .contains("before_error")
                .doesNotContain("after_error");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void tablesAreReadAsTheyAre(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        boolean isPostgreSql = kind == DatabaseKind.POSTGRESQL;
        bed.script((isPostgreSql ? "create type mood as enum ('it''s, ok', 'bad');\n" : "")
                + """
                create table places (a int, b int, name varchar(40) not null, primary key (b, a), unique (name, a));
                create table visits (
                  id %s primary key, a int, b int, price decimal(8,2) not null default 0.5, visited date,
                  feeling %s, flag boolean not null, twice int generated always as (a * 2) stored, raw %s,
                  foreign key (b, a) references places (b, a), check (a > 0));
                """.formatted(
                                isPostgreSql ? "bigserial" : "bigint auto_increment",
                                isPostgreSql ? "mood" : "enum('it''s, ok','bad')",
                                isPostgreSql ? "bytea" : "blob"));

        TableSchema places = schema(bed, "places");
        assertThat(places.primaryKey()).containsExactly("b", "a");
        assertThat(places.uniques()).containsExactly(List.of("name", "a"));
        assertThat(places.column("name")).get().satisfies(name -> {
            assertThat(name.length()).isEqualTo(40);
            assertThat(name.nullable()).isFalse();
            assertThat(name.hasDefault()).isFalse();
        });
        assertThat(places.column("a").map(TableColumn::nullable)).hasValue(false);
        TableSchema visits = schema(bed, "visits");
        assertThat(visits.name()).isEqualTo(table(kind, "visits"));
        assertThat(visits.foreignKeys())
                .containsExactly(new ForeignKey(List.of("b", "a"), table(kind, "places"), List.of("b", "a")));
        assertThat(visits.checks()).singleElement().asString().contains("> 0");
        assertThat(visits.columns())
                .extracting(TableColumn::name, TableColumn::sort)
                .containsExactly(
                        tuple("id", Sort.INTEGER),
                        tuple("a", Sort.INTEGER),
                        tuple("b", Sort.INTEGER),
                        tuple("price", Sort.DECIMAL),
                        tuple("visited", Sort.DATE),
                        tuple("feeling", Sort.ENUM),
                        tuple("flag", Sort.BOOLEAN),
                        tuple("twice", Sort.INTEGER),
                        tuple("raw", Sort.BINARY));
        assertThat(visits.column("id").map(TableColumn::numbered)).hasValue(true);
        assertThat(visits.column("a").map(TableColumn::numbered)).hasValue(false);
        assertThat(visits.column("twice").map(TableColumn::computed)).hasValue(true);
        assertThat(visits.column("feeling").map(TableColumn::values)).hasValue(List.of("it's, ok", "bad"));
        assertThat(visits.column("price")).get().satisfies(price -> {
            assertThat(price.precision()).isEqualTo(8);
            assertThat(price.scale()).isEqualTo(2);
            assertThat(price.hasDefault()).isTrue();
            assertThat(price.computed()).isFalse();
        });
    }

    private static TableSchema schema(InputFixture bed, String name) throws Exception {
        return bed.server().tables().stream()
                .filter(table -> table.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
