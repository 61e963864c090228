package dev.seedbed.input.table;

import static dev.seedbed.input.InputFixture.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.input.InputFixture;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputReport;
import dev.seedbed.input.reject.RejectedRow;
import dev.seedbed.input.reject.RejectedRows;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.input.table.column.ColumnOptions;
import dev.seedbed.input.table.column.ColumnType;
import dev.seedbed.input.table.column.FileColumns;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.InputFailure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files in tables of real servers.
@Tag("engine")
class TableLoadTest {
    private static final Map<DatabaseKind, InputFixture> BEDS = new EnumMap<>(DatabaseKind.class);

    @TempDir
    private Path folder;

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

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void load(InputFixture bed, TableOptions options, Path... files) throws Exception {
        new TableLoad(List.of(files), options).run(bed.server(), InputProgress.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void filesWithoutTablesMakeTheirTables(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        file("01_people.csv", """
                id,Full Name,zip,active,joined,since,height,data
                2,"O'Neil, ""Bob"\"",01234,true,2024-02-03,2024-02-03T10:00:00Z,1.85,{}
                1,"two
                lines",00001,false,,,,\\
                """);
        Files.write(
                folder.resolve("cities.tsv"),
                "code\tname\nT1\t東京都千代田区の山田さん\nT2\t\n".getBytes(Charset.forName("Shift_JIS")));
        file("deeds.jsonl", "{\"id\":1,\"what\":{\"a\":1}}\n{\"id\":2,\"note\":\"x\\ty\"}\n");

        load(bed, TableOptions.GUESSED, folder);

        assertThat(bed.rows("select id, full_name, zip, joined, height, data from people order by id"))
                .containsExactly(
                        Arrays.asList("1", "two\nlines", "00001", null, null, "\\"),
                        List.of("2", "O'Neil, \"Bob\"", "01234", "2024-02-03", "1.85", "{}"));
        assertThat(bed.rows("select id from people where active and since = '2024-02-03 10:00:00'"))
                .containsExactly(List.of("2"));
        assertThat(bed.rows("select code, name from cities order by code"))
                .containsExactly(List.of("T1", "東京都千代田区の山田さん"), Arrays.asList("T2", null));
        assertThat(bed.rows("select id, note from deeds order by id"))
                .containsExactly(Arrays.asList("1", null), List.of("2", "x\ty"));
        assertThat(bed.server().tables())
                .filteredOn(table -> table.name().name().equals("people"))
                .singleElement()
                .satisfies(table -> assertThat(table.primaryKey()).containsExactly("id"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void tablesAreMadeAsIsSaid(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        Path file = file("said.csv", "id,zip,amount,seen,big\n1,123,-,2024-02-03,5\n1,456,1.5,,\n");
        var columns = new FileColumns(
                Map.of(
                        "zip", option("varchar(5)", null),
                        "amount", option("numeric(6,3)", "-"),
                        "seen", option("timestamp with time zone", null),
                        "big", option("bigint", null)),
                List.of("zip"));
        load(bed, said(columns), file);

        assertThat(bed.rows("select id, zip, amount, big from said order by zip"))
                .containsExactly(Arrays.asList("1", "123", null, "5"), Arrays.asList("1", "456", "1.500", null));
        assertThat(bed.server().tables())
                .filteredOn(table -> table.name().name().equals("said"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.primaryKey()).containsExactly("zip");
                    assertThat(table.columns().get(1).length()).isEqualTo(5);
                    assertThat(table.columns().get(2).precision()).isEqualTo(6);
                });

        Path other = file("unfit.csv", "id,amount\n1,5\n2,1.0005\n");
        var unfit = new FileColumns(Map.of("amount", option("numeric(6,3)", null)), List.of("id"));
        assertThat(failure(() -> load(bed, said(unfit), other)))
                .isEqualTo(new InputFailure.RowRejected("unfit.csv", 3, "amount", "not-of-type:1.0005 → numeric(6,3)"));
        assertThat(bed.server().tables())
                .extracting(table -> table.name().name())
                .doesNotContain("unfit");
    }

    private static ColumnOptions option(String type, @Nullable String nullText) {
        return new ColumnOptions(ColumnType.parse(type).orElseThrow(), nullText);
    }

    private static TableOptions said(FileColumns columns) {
        return TableOptionsBuilder.builder()
                .columns(Map.of("said", columns, "unfit.csv", columns))
                .build();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void tablesThatAreThereAreFilledInTheOrderOfTheirKeys(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        bed.script("""
                create table parents (id int primary key, label varchar(20) not null, ok boolean not null,
                  twice int generated always as (id * 2) stored);
                create table a_children (id int primary key, parent int not null references parents (id),
                  foreign key (parent) references parents (id), amount int default 5);
                """);
        Path children = file("a_children.csv", "amount,ID,parent\n7,10,1\n,11,2\n");
        Path parents = file("parents.csv", "id,label,ok,twice\n1,,yes,9\n2,\"\",f,9\n");

        load(bed, TableOptions.GUESSED, children, parents);

        assertThat(bed.server().ask("select id, label, twice from parents where not ok"))
                .isEqualTo(List.of(List.of("2", "", "4")));
        assertThat(bed.rows("select id, parent, amount from a_children order by id"))
                .containsExactly(List.of("10", "1", "7"), Arrays.asList("11", "2", null));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void aBadRowIsToldWithFileLineAndColumn(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        bed.script("create table goods (id int primary key, name varchar(10) not null, amount int);\n"
                + "create table lines_of (id int primary key, good int, foreign key (good) references goods (id));");
        Path goods = file("goods.csv", "id,name,amount\n1,\"a\n\nb\",5\n2,c,many\n");

        assertThat(failure(() -> load(bed, TableOptions.GUESSED, goods)))
                .isInstanceOfSatisfying(InputFailure.RowRejected.class, row -> {
                    assertThat(row.file()).isEqualTo("goods.csv");
                    assertThat(row.line()).isEqualTo(5);
                    assertThat(row.column()).isEqualTo("amount");
                    assertThat(row.message()).contains("many");
                });
        file("goods.csv", "id,name,amount\n1,a,5\n2,b,6,7\n");
        assertThat(failure(() -> load(bed, TableOptions.GUESSED, goods)))
                .isEqualTo(new InputFailure.RowRejected("goods.csv", 3, "", "more-cells:4 / 3"));
        file("goods.csv", "id,name,amount\n1,a,5\n2,b,6\n3,c,6\n2,d,7\n");
        assertThat(failure(() -> load(bed, TableOptions.GUESSED, goods)))
                .isInstanceOfSatisfying(
                        InputFailure.RowRejected.class,
                        row -> assertThat(row.line()).isEqualTo(5));
        file("goods.csv", "id,name,colour\n1,a,5\n");
        assertThat(failure(() -> load(bed, TableOptions.GUESSED, goods)))
                .isInstanceOfSatisfying(
                        InputFailure.TableFileInvalid.class,
                        file -> assertThat(file.reason())
                                .startsWith("no-column:")
                                .endsWith("goods.colour"));
        Path lines = file("lines_of.csv", "id,good\n1,1\n2,\n3,99\n4,1\n");
        bed.script("delete from goods; insert into goods values (1, 'a', 1);");
        assertThat(failure(() -> load(bed, TableOptions.GUESSED, lines)))
                .isInstanceOfSatisfying(
                        InputFailure.RowRejected.class,
                        row -> assertThat(row.line()).isEqualTo(4));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void badRowsAreSetAside(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        bed.script("create table stock (id int primary key, name varchar(5) not null, amount int);");
        var content = new StringBuilder("id,name,amount\n");
        for (int i = 1; i <= 300; i++) {
            content.append(i)
                    .append(",n,")
                    .append(i == 7 ? "many" : i == 8 ? "99999999999" : "1")
                    .append('\n');
        }
        content.append("5,again,1\n301,too long,1\n302,n,1,1\n303,,1\n304,n,\n");
        Path stock = file("stock.csv", content.toString());
        var options =
                TableOptionsBuilder.builder().rejects(folder.resolve("rejects")).build();
        var notes = new ArrayList<PlanNote>();
        var reports = new ArrayList<InputReport>();

        var english = new Messages(Locale.ENGLISH);
        var words = new FailureText(english, new Formats(english));
        new TableLoad(List.of(stock), options, words::reason).run(bed.server(), new InputProgress() {
            @Override
            public void note(PlanNote note) {
                notes.add(note);
            }

            @Override
            public void report(InputReport report) {
                reports.add(report);
            }
        });

        Path rejected = folder.resolve("rejects/stock.csv.rejected.csv");
        assertThat(notes).containsExactly(PlanNote.warning("rows-set-aside", "stock.csv", "5", rejected.toString()));
        assertThat(Files.readAllLines(rejected))
                .extracting(line -> line.split(",")[0])
                .containsExactlyInAnyOrder("line", "8", "9", "302", "303", "304");
        assertThat(Files.readString(rejected))
                .contains("302", "too long", "99999999999", "“many” is not a number.")
                .doesNotContain("no-number", "too-long:", "more-cells");
        assertThat(reports).singleElement().isInstanceOfSatisfying(RejectedTable.class, report -> {
            assertThat(report.rows()).isEqualTo(5);
            assertThat(report.rejected()).isEqualTo(rejected.toAbsolutePath());
        });
        RejectedRows read = RejectedRows.read(rejected, 4);
        assertThat(read.whole()).isFalse();
        assertThat(read.headings()).hasSize(3);
        assertThat(read.rows()).extracting(RejectedRow::line).hasSize(4).isSubsetOf("8", "9", "302", "303", "304");
        assertThat(RejectedRows.read(rejected, 5).whole()).isTrue();
        assertThat(bed.server().ask("select count(*) from stock")).isEqualTo(List.of(List.of("300")));
    }

    /// Rows that point to nothing, and keys that are there already: not every server tells which row it was.
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MYSQL", "MARIADB"})
    void badKeysAreSetAsideToo(DatabaseKind kind) throws Exception {
        InputFixture bed = bed(kind);
        bed.script("""
                create table owners (id int primary key, mail varchar(40) unique);
                insert into owners values (1, 'a@x'), (2, 'b@x');
                create table pets (owner int, nr int, name text, primary key (owner, nr),
                  foreign key (owner) references owners (id));
                """);
        Path owners = file("owners.csv", "id,mail\n3,c@x\n4,a@x\n5,c@x\n2,z@x\n6,\n7,\n");
        Path pets = file("pets.csv", "owner,nr,name\n1,1,a\n9,1,b\n1,2,c\n1,1,d\n3,1,e\n8,8,f\n");
        Path rejects = folder.resolve("out");

        load(bed, TableOptionsBuilder.builder().rejects(rejects).build(), pets, owners);

        assertThat(bed.server().ask("select id from owners order by id"))
                .isEqualTo(List.of(List.of("1"), List.of("2"), List.of("3"), List.of("6"), List.of("7")));
        assertThat(bed.server().ask("select owner, nr from pets order by owner, nr"))
                .isEqualTo(List.of(List.of("1", "1"), List.of("1", "2"), List.of("3", "1")));
        assertThat(Files.readAllLines(rejects.resolve("pets.csv.rejected.csv")))
                .extracting(line -> line.split(",")[0])
                .containsExactlyInAnyOrder("line", "3", "5", "7");
    }

    @Test
    void theExampleOfTheDocumentsIsLoaded() throws Exception {
        InputFixture bed = bed(DatabaseKind.POSTGRESQL);

        load(bed, TableOptions.GUESSED, TablesPage.masters(folder));

        assertThat(bed.rows("select code, name, vat from countries order by code"))
                .containsExactly(
                        List.of("DE", "Germany; Federal Republic", "0.19"),
                        List.of("JP", "日本", "0.10"),
                        Arrays.asList("XX", null, null));
        assertThat(bed.rows("select what ->> 'kind', note from events order by id"))
                .containsExactly(Arrays.asList("login", null), Arrays.asList(null, "first order"));
    }
}
