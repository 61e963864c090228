package dev.seedbed.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import dev.seedbed.query.compare.RowDifference.CellPair;
import dev.seedbed.query.compare.SchemaDifference.ObjectType;
import dev.seedbed.query.compare.TableComparison.Note;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Compares databases with known differences on real servers.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class DatabaseComparisonTest {
    private static String figures(TableComparison table) {
        return "%d>%d +%d -%d ~%d"
                .formatted(table.rowsLeft(), table.rowsRight(), table.added(), table.removed(), table.changed());
    }

    private static List<String> samples(TableComparison table) {
        return table.samples().stream()
                .map(row -> row.change().name().toLowerCase(Locale.ROOT) + " "
                        + row.cells().stream()
                                .filter(cell -> cell.key() || cell.different())
                                .map(DatabaseComparisonTest::cell)
                                .toList())
                .toList();
    }

    private static String cell(CellPair cell) {
        return cell.column() + "=" + (cell.different() ? cell.left() + "→" + cell.right() : cell.left());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void countsAddedRemovedAndChangedRows(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        databases.both("""
                create table customer (id int primary key, name varchar(80), note text);
                insert into customer values (1, 'Aki', null), (2, 'Bo', ''), (3, 'Cy', 'x'), (10, 'Dé', 'y'), (-4, 'Em', 'z');
                create table same (id int primary key);
                insert into same values (1), (2);
                create table nothing (id int primary key);
                """);
        databases.after("""
                update customer set note = '' where id = 1;
                update customer set name = 'bo' where id = 2;
                delete from customer where id = 10;
                insert into customer values (9, '日本', 'new'), (-5, '𝄞', null);
                """);

        ComparisonResult result = databases.compare();

        TableComparison customer = TwoDatabases.table(result, "customer");
        assertThat(figures(customer)).isEqualTo("5>6 +2 -1 ~2");
        assertThat(samples(customer))
                .containsExactly(
                        "added [id=null]",
                        "changed [id=1, note=null→]",
                        "changed [id=2, name=Bo→bo]",
                        "added [id=null]",
                        "removed [id=10]");
        assertThat(customer.samples().getFirst().cells().get(1).right()).isEqualTo("𝄞");
        assertThat(customer.notes()).isEmpty();
        assertThat(figures(TwoDatabases.table(result, "same"))).isEqualTo("2>2 +0 -0 ~0");
        assertThat(figures(TwoDatabases.table(result, "nothing"))).isEqualTo("0>0 +0 -0 ~0");
        assertThat(result.schema()).isEmpty();
        assertThat(result.tablesChanged()).isEqualTo(1);
        assertThat(result.isSame()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void keysOfTextAreTakenByTheirBytes(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        String key =
                databases.isPostgreSql() ? "k varchar(40)" : "k varchar(40) character set utf8mb4 collate utf8mb4_bin";
        databases.both("create table word (" + key + ", lang char(2), n int, primary key (k, lang));"
                + "insert into word values ('a', 'en', 1), ('A', 'en', 2), ('ä', 'de', 3), ('Ä', 'de', 4),"
                + " ('á', 'cs', 5), ('猫', 'ja', 6), ('ネコ', 'ja', 7), ('', 'xx', 8), ('😀', 'em', 9),"
                + " ('￮', 'ha', 10), ('a''b', 'en', 11), ('a\"b', 'en', 12), ('ß', 'de', 13), ('ss', 'de', 14),"
                + " ('a b', 'en', 15), ('ab', 'en', 16), ('a-b', 'en', 17), ('кот', 'ru', 18), ('قط', 'ar', 19);");
        databases.after("update word set n = -n where n in (1, 4, 6, 8, 9, 11, 19);"
                + "delete from word where k in ('😀', 'ネコ', 'ss') and lang in ('em', 'ja', 'de');"
                + "insert into word values ('aa', 'en', 30), ('a', 'de', 31), ('😁', 'em', 32);");

        TableComparison word = databases.table("word");

        assertThat(figures(word)).isEqualTo("19>19 +3 -3 ~6");
        assertThat(samples(word)).contains("changed [k=a, lang=en, n=1→-1]", "changed [k=a'b, lang=en, n=11→-11]");
        assertThat(word.samples()).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void aTableWithoutKeyIsComparedAsABag(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        databases.both("create table log (line varchar(20), n int);"
                + "insert into log values ('a', 1), ('a', 1), ('a', 1), ('b', 2), (null, null), ('', null), ('c', 3);");
        databases.after("delete from log where line = 'b'; insert into log values ('a', 1), (null, null), ('d', 4);"
                + "update log set n = 30 where line = 'c';");

        TableComparison log = databases.table("log");

        assertThat(figures(log)).isEqualTo("7>9 +4 -2 ~0");
        assertThat(log.notes()).contains(Note.NO_KEY);
        assertThat(log.samples().stream()
                        .map(row -> row.change() + " " + row.cells().getFirst().value(row.change())))
                .containsExactlyInAnyOrder("ADDED a", "ADDED null", "ADDED d", "ADDED c", "REMOVED c", "REMOVED b");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void columnsThatDifferAreLeftOutAndSaid(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        databases.before("create table item (id int primary key, title varchar(20), price decimal(8,2));"
                + "create table gone (id int primary key); insert into gone values (1), (2);"
                + "insert into item values (1, 'one', 1.50), (2, 'two', 2), (3, 'three', 3);");
        databases.after("create table item (id bigint primary key, label varchar(20), price decimal(8,2), extra int);"
                + "create table fresh (id int, primary key (id)); insert into fresh values (7);"
                + "insert into item values (1, 'one', 1.5, 1), (2, 'two', 2.01, null), (4, 'four', 4, null);");

        ComparisonResult result = databases.compare();

        TableComparison item = TwoDatabases.table(result, "item");
        assertThat(figures(item)).isEqualTo("3>3 +1 -1 ~1");
        assertThat(item.notes()).contains(Note.COMMON_COLUMNS);
        assertThat(figures(TwoDatabases.table(result, "gone"))).isEqualTo("2>-1 +0 -2 ~0");
        assertThat(figures(TwoDatabases.table(result, "fresh"))).isEqualTo("-1>1 +1 -0 ~0");
        assertThat(result.schema().stream()
                        .map(one -> one.change() + " " + one.type() + " "
                                + one.qualified().replace("public.", "")))
                .containsExactlyInAnyOrder(
                        "ADDED TABLE fresh",
                        "REMOVED TABLE gone",
                        "CHANGED COLUMN item.id",
                        "REMOVED COLUMN item.title",
                        "ADDED COLUMN item.label",
                        "ADDED COLUMN item.extra");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void schemaDifferencesNameBothDefinitions(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        databases.both("create table parent (id int primary key);"
                + "create table child (id int primary key, parent_id int not null, n int default 1, name varchar(20));"
                + "create view v as select id from child;");
        databases.before("create index by_name on child (name);");
        databases.after("create index by_name on child (name, n);"
                + "create unique index one_name on child (name);"
                + "alter table child add constraint to_parent foreign key (parent_id) references parent (id);"
                + "alter table child add constraint positive check (n > 0);"
                + "alter table child alter column n set default 2;"
                + "drop view v; create view v as select id, n from child;");
        databases.after(
                databases.isPostgreSql()
                        ? "create function twice(x int) returns int language sql as 'select 2 * x';"
                        : "create function twice(x int) returns int deterministic return 2 * x;");

        List<SchemaDifference> schema = databases.compare().schema();

        assertThat(schema.stream()
                        .map(one -> one.change() + " " + one.type() + " "
                                + one.qualified().replace("public.", ""))
                        .filter(line -> !line.contains("ADDED INDEX child.to_parent")))
                .containsExactlyInAnyOrder(
                        "CHANGED COLUMN child.n",
                        "CHANGED INDEX child.by_name",
                        databases.isPostgreSql() ? "ADDED INDEX child.one_name" : "ADDED UNIQUE child.one_name",
                        "ADDED FOREIGN_KEY child.to_parent",
                        "ADDED CHECK child.positive",
                        "CHANGED VIEW v",
                        databases.isPostgreSql() ? "ADDED ROUTINE twice(x integer)" : "ADDED ROUTINE function twice");
        SchemaDifference column = schema.stream()
                .filter(one -> one.type() == ObjectType.COLUMN)
                .findFirst()
                .orElseThrow();
        assertThat(column.left()).contains("default 1");
        assertThat(column.right()).contains("default 2");
    }
}
