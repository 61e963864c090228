package dev.seedbed.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every type as a value and, where a server allows that, as a key.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class ValueTypesTest {
    /// A type with different values, the first one on the left and the second on the right where it changes.
    private record Type(String name, boolean key, String... values) {}

    private static final List<Type> POSTGRESQL = List.of(
            new Type("smallint", true, "1", "-1", "32767", "0", "10", "9"),
            new Type("bigint", true, "9223372036854775807", "9223372036854775806", "-5", "0", "100"),
            new Type("numeric", true, "1.5", "1.25", "-0.001", "1e40", "'NaN'", "'Infinity'", "'-Infinity'", "10", "9"),
            new Type("numeric(12,4)", true, "1.5", "1.5001", "-3", "200"),
            new Type("real", true, "0.1", "0.10000001", "'NaN'", "-1e30", "1e30", "'-Infinity'"),
            new Type("double precision", true, "0.1", "0.10000000000000002", "-2.5e300", "3", "20"),
            new Type("money", true, "'1.50'", "'1.51'", "'-3'", "'1000'"),
            new Type("boolean", true, "true", "false"),
            new Type("text", true, "''", "' '", "'a'", "'A'", "'ä'", "'a '", "'日本'", "'😀'", "'￮'", "E'a\\tb'"),
            new Type("varchar(10)", true, "'x'", "'X'", "'x '", "'é'", "'e'"),
            new Type("char(5)", true, "'x'", "'X'", "'é'", "'xy'"),
            new Type("name", true, "'x'", "'X'", "'xy'"),
            new Type("bytea", true, "'\\x00'", "'\\x0000'", "'\\xff'", "''", "'\\x7f'"),
            new Type(
                    "date",
                    true,
                    "'2024-02-29'",
                    "'2024-03-01'",
                    "'infinity'",
                    "'-infinity'",
                    "'0044-03-15 BC'",
                    "'0045-03-15 BC'",
                    "'12024-01-01'"),
            new Type(
                    "timestamp",
                    true,
                    "'2024-02-29 12:00:00'",
                    "'2024-02-29 12:00:00.000001'",
                    "'2024-02-29 12:00:00.5'",
                    "'infinity'",
                    "'1999-12-31 23:59:59.999999'"),
            new Type(
                    "timestamptz",
                    true,
                    "'2024-02-29 12:00:00+00'",
                    "'2024-02-29 12:00:00.5+00'",
                    "'2024-02-29 12:00:00+09'",
                    "'0001-01-01 00:00:00+00 BC'"),
            new Type("time", true, "'12:00'", "'12:00:00.25'", "'00:00'", "'23:59:59'"),
            new Type("timetz", true, "'12:00+00'", "'12:00+09'", "'11:00+00'"),
            new Type("interval", true, "'1 day'", "'2 days'", "'1 month'", "'-3 hours'"),
            new Type(
                    "uuid",
                    true,
                    "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
                    "'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
                    "'00000000-0000-0000-0000-000000000000'"),
            new Type("json", false, "'{\"a\": 1}'", "'{\"a\":1}'", "'[]'"),
            new Type("jsonb", true, "'{\"a\": 1}'", "'{\"a\": 2}'", "'[]'"),
            new Type("xml", false, "'<a/>'", "'<b/>'"),
            new Type("int[]", true, "'{1,2}'", "'{2,1}'", "'{}'", "'{NULL}'"),
            new Type("text[]", true, "'{a,b}'", "'{\"a,b\"}'", "'{}'", "'{NULL}'", "'{\"NULL\"}'"),
            new Type("mood", true, "'sad'", "'ok'", "'happy'"),
            new Type("inet", true, "'10.0.0.1'", "'10.0.0.2'", "'::1'", "'9.0.0.1'"),
            new Type("cidr", true, "'10.0.0.0/8'", "'10.0.0.0/16'"),
            new Type("macaddr", true, "'08:00:2b:01:02:03'", "'08:00:2b:01:02:04'"),
            new Type("bit(4)", true, "B'0101'", "B'0100'", "B'1111'"),
            new Type("bit varying", true, "B'0'", "B'00'", "B'1'"),
            new Type("int4range", true, "'[1,5)'", "'[1,6)'", "'empty'"),
            new Type("point", false, "'(1,2)'", "'(2,1)'"),
            new Type("tsvector", true, "'a b'", "'a c'"),
            new Type("oid", true, "1", "4294967295", "20", "3"),
            new Type("pair", true, "'(1,a)'", "'(1,b)'", "'(2,)'"));

    private static final List<Type> MYSQL = List.of(
            new Type("tinyint", true, "1", "-1", "100", "9"),
            new Type("tinyint(1)", true, "0", "1", "7"),
            new Type("bigint unsigned", true, "18446744073709551615", "18446744073709551614", "0", "9"),
            new Type("int zerofill", true, "1", "2", "1000000", "20"),
            new Type("decimal(20,4)", true, "1.5", "1.5001", "-3", "200"),
            new Type("float", false, "0.1", "0.10000001", "-1e30", "16777216"),
            new Type("double", true, "0.1", "0.10000000000000002", "-2.5e300", "3", "20"),
            new Type("bit(20)", true, "b'1'", "b'10'", "b'100000000000'"),
            new Type("char(5)", true, "'x'", "'é'", "'xy'"),
            new Type("varchar(20) collate utf8mb4_bin", true, "''", "'a'", "'A'", "'ä'", "'日本'", "'😀'", "'￮'"),
            new Type("varchar(20) character set latin1", true, "'x'", "'é'", "'a'"),
            new Type("varchar(20) character set utf16", true, "'x'", "'日'", "'a'"),
            new Type("text", false, "''", "' '", "'a'", "'A'", "'ä'", "'日本'"),
            new Type("longtext", false, "'x'", "'X'"),
            new Type("binary(4)", true, "0x00", "0xff", "0x61"),
            new Type("varbinary(10)", true, "0x00", "0x0000", "0xff", "''"),
            new Type("blob", false, "0x00", "0x0000", "''"),
            new Type("date", true, "'2024-02-29'", "'2024-03-01'", "'1000-01-01'"),
            new Type("datetime(6)", true, "'2024-02-29 12:00:00'", "'2024-02-29 12:00:00.000001'", "'1999-12-31'"),
            new Type("timestamp", true, "'2024-02-29 12:00:00'", "'2024-02-29 12:00:01'"),
            new Type("time(3)", true, "'12:00:00'", "'-12:00:00'", "'120:00:00.5'", "'00:00:00'"),
            new Type("year", true, "2024", "2025", "1999"),
            new Type("enum('sad','ok','happy')", true, "'sad'", "'ok'", "'happy'"),
            new Type("set('x','y','z')", true, "'x'", "'x,z'", "''"),
            new Type("json", false, "'{\"a\": 1}'", "'{\"a\": 2}'", "'[]'"),
            new Type("point", false, "st_geomfromtext('POINT(1 2)')", "st_geomfromtext('POINT(2 1)')"));

    private static List<Type> types(DatabaseKind kind) {
        var types = new ArrayList<>(kind == DatabaseKind.POSTGRESQL ? POSTGRESQL : MYSQL);
        if (kind == DatabaseKind.MARIADB) {
            types.add(new Type(
                    "uuid",
                    true,
                    "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
                    "'00eebc99-9c0b-1ef8-bb6d-6bb9bd380a12'",
                    "'f0eebc99-9c0b-1ef7-bb6d-6bb9bd380a12'"));
            types.add(new Type("inet6", true, "'::1'", "'2001:db8::1'"));
        }
        return types;
    }

    private static void prepare(TwoDatabases databases) {
        if (databases.isPostgreSql()) {
            databases.both("create type mood as enum ('sad', 'ok', 'happy'); create type pair as (n int, t text);");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void seesAChangeInAValueOfEveryType(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        prepare(databases);
        List<Type> types = types(kind);
        var left = new StringBuilder();
        var right = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            Type type = types.get(i);
            String create = "create table t%d (id int primary key, v %s);\n".formatted(i, type.name);
            left.append(create);
            right.append(create);
            // Row 0 changes to another value, 1 to NULL, 2 from NULL; the rest stays.
            insert(left, i, 0, type.values[0]);
            insert(right, i, 0, type.values[1]);
            insert(left, i, 1, type.values[0]);
            insert(right, i, 1, "null");
            insert(left, i, 2, "null");
            insert(right, i, 2, type.values[1]);
            for (int row = 0; row < type.values.length; row++) {
                insert(left, i, 3 + row, type.values[row]);
                insert(right, i, 3 + row, type.values[row]);
            }
        }
        databases.before(left.toString());
        databases.after(right.toString());

        ComparisonResult result = databases.compare();

        for (int i = 0; i < types.size(); i++) {
            TableComparison table = TwoDatabases.table(result, "t" + i);
            assertThat(table.failure()).as(types.get(i).name).isNull();
            assertThat(List.of(table.added(), table.removed(), table.changed()))
                    .as(types.get(i).name)
                    .containsExactly(0L, 0L, 3L);
            assertThat(table.samples())
                    .as(types.get(i).name)
                    .hasSize(3)
                    .allSatisfy(
                            row -> assertThat(row.cells().get(1).different()).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void findsRowsByKeysOfEveryType(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        prepare(databases);
        List<Type> types = types(kind).stream().filter(Type::key).toList();
        var left = new StringBuilder();
        var right = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            Type type = types.get(i);
            String create = "create table k%d (v %s primary key, id int);\n".formatted(i, type.name);
            left.append(create);
            right.append(create);
            // The first key is removed, the second added, the others change.
            for (int row = 0; row < type.values.length; row++) {
                String insert = "insert into k%d (v, id) values (%s, %d);\n";
                if (row != 1) {
                    left.append(insert.formatted(i, type.values[row], row));
                }
                if (row != 0) {
                    right.append(insert.formatted(i, type.values[row], -row));
                }
            }
        }
        databases.before(left.toString());
        databases.after(right.toString());

        ComparisonResult result = databases.compare();

        for (int i = 0; i < types.size(); i++) {
            TableComparison table = TwoDatabases.table(result, "k" + i);
            Type type = types.get(i);
            assertThat(table.failure()).as(type.name).isNull();
            assertThat(List.of(table.added(), table.removed(), table.changed()))
                    .as(type.name)
                    .containsExactly(1L, 1L, type.values.length - 2L);
            assertThat(table.samples()).as(type.name).hasSize(type.values.length);
            assertThat(table.samples())
                    .as(type.name)
                    .allSatisfy(row ->
                            assertThat(row.cells().get(0).value(row.change())).isNotNull())
                    .filteredOn(row -> row.change() == Change.CHANGED)
                    .allSatisfy(row -> assertThat(row.cells().get(1).right())
                            .isEqualTo("-" + row.cells().get(1).left()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void longValuesAreComparedWholeAndShownCut(DatabaseKind kind) throws Exception {
        var databases = new TwoDatabases(kind);
        String text = databases.isPostgreSql() ? "text" : "longtext";
        String bytes = databases.isPostgreSql() ? "bytea" : "longblob";
        String filled = databases.isPostgreSql()
                ? "repeat('x', 3000000) || '%1$s', convert_to(repeat('y', 3000000) || '%2$s', 'UTF8')"
                : "concat(repeat('x', 3000000), '%1$s'), concat(repeat('y', 3000000), '%2$s')";
        databases.both("create table big (id int primary key, t " + text + ", b " + bytes + ");");
        databases.before("insert into big select 1, " + filled.formatted("a", "a") + "; insert into big select 2, "
                + filled.formatted("a", "a") + "; insert into big select 3, " + filled.formatted("a", "a") + ";");
        databases.after("insert into big select 1, " + filled.formatted("b", "a") + "; insert into big select 2, "
                + filled.formatted("a", "b") + "; insert into big select 3, " + filled.formatted("a", "a") + ";");

        TableComparison big = databases.table("big");

        assertThat(big.changed()).isEqualTo(2);
        assertThat(big.samples().stream()
                        .map(row -> row.cells().stream()
                                .filter(RowDifference.CellPair::different)
                                .map(RowDifference.CellPair::column)
                                .toList()))
                .containsExactly(List.of("t"), List.of("b"));
        assertThat(big.samples().stream().flatMap(row -> row.cells().stream().skip(1)))
                .allSatisfy(cell -> {
                    assertThat(cell.cut()).isTrue();
                    assertThat(Objects.requireNonNull(cell.left()).length())
                            .isBetween(490, ComparisonLimits.USUAL.cellCharacters());
                });
    }

    private static void insert(StringBuilder script, int table, int id, String value) {
        script.append("insert into t%d values (%d, %s);\n".formatted(table, id, value));
    }

    @Test
    void ordersTextAsItsBytesAre() {
        List<String> inOrder = Stream.of("", " ", "A", "a", "a b", "ab", "ä", "ﬀ", "￮", "😀", "😁")
                .toList();
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            assertThat(KeyOrder.byBytes(inOrder.get(i), inOrder.get(i + 1))).isNegative();
            assertThat(KeyOrder.byBytes(inOrder.get(i + 1), inOrder.get(i))).isPositive();
        }
    }

    @Test
    void ordersNumbersAsNumbers() {
        List<String> inOrder =
                List.of("-Infinity", "-10", "-9", "-0.5", "0", "0.25", "9", "10", "1000", "Infinity", "NaN");
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            assertThat(KeyOrder.byNumber(inOrder.get(i), inOrder.get(i + 1))).isNegative();
            assertThat(KeyOrder.byNumber(inOrder.get(i + 1), inOrder.get(i))).isPositive();
        }
        assertThat(KeyOrder.byNumber("00042", "42")).isZero();
    }
}
