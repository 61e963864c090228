package dev.seedbed.query;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Text in every character set that the server has comes out as it was written, whatever it is asked by.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class ColumnCharsetsTest {
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            entry("armscii8", "Հայաստան"),
            entry("ascii", "Orleans"),
            entry("big5", "中文功許蓋"),
            entry("cp1250", "Łódź"),
            entry("cp1251", "Привет"),
            entry("cp1256", "عربي"),
            entry("cp1257", "Ąžuolas"),
            entry("cp850", "Orléans"),
            entry("cp852", "Łódź"),
            entry("cp866", "Привет"),
            entry("cp932", "①髙表ソ十"),
            entry("dec8", "Orléans"),
            entry("eucjpms", "①髙表ソ十"),
            entry("euckr", "한국어"),
            entry("gb18030", "中文😀"),
            entry("gb2312", "中文"),
            entry("gbk", "中文誠"),
            entry("geostd8", "საქართველო"),
            entry("greek", "Ελλάδα"),
            entry("hebrew", "שלום"),
            entry("hp8", "Orléans"),
            entry("keybcs2", "Čeština"),
            entry("koi8r", "Привет"),
            entry("koi8u", "Київ"),
            entry("latin1", "Orléans €"),
            entry("latin2", "Łódź"),
            entry("latin5", "İstanbul ş"),
            entry("latin7", "Vilnė Ąžuolas"),
            entry("macce", "Łódź"),
            entry("macroman", "Orléans"),
            entry("sjis", "表ソ十"),
            entry("swe7", "ÅÄÖ"),
            entry("tis620", "ไทย"),
            entry("ucs2", "日本é"),
            entry("ujis", "日本表"),
            entry("utf16", "日本é😀"),
            entry("utf16le", "日本é😀"),
            entry("utf32", "日本é😀"),
            entry("utf8mb3", "日本é"),
            entry("utf8", "日本é"),
            entry("utf8mb4", "日本é😀"));

    private final QueryService service = new JdbcQueryService();

    private List<List<String>> rows(DatabaseKind kind, String sql) throws Exception {
        try (QueryCursor cursor = service.open(TestServer.of(kind).target(), sql, QueryLimits.PREVIEW)) {
            return cursor.nextPage(1000).rows().stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void textInEveryCharacterSet(DatabaseKind kind) throws Exception {
        TestServer server = TestServer.of(kind);
        List<String> sets = server.client(
                        "select character_set_name from information_schema.character_sets where character_set_name <> 'binary'")
                .lines()
                .toList();
        assertThat(sets).hasSizeGreaterThan(35);
        assertThat(SAMPLES.keySet()).containsAll(sets);
        var wrong = new ArrayList<String>();
        for (String set : sets) {
            String text = SAMPLES.get(set);
            server.client("""
                    drop table if exists words; drop view if exists words_seen; drop function if exists words_said;
                    create table words (v varchar(40), c char(40), t text, m mediumtext,
                      e enum('no','%2$s'), s set('no','%2$s')) character set %1$s;
                    insert into words values ('%2$s', '%2$s', '%2$s', '%2$s', '%2$s', 'no,%2$s');
                    create view words_seen as select v, concat(v, '/', e) as both_of from words;
                    create function words_said() returns varchar(40) charset %1$s reads sql data
                      return (select v from words limit 1);
                    """.formatted(set, text));
            check(wrong, set, rows(kind, "select * from words"), text, text, text, text, text, "no," + text);
            check(
                    wrong,
                    set,
                    rows(
                            kind,
                            "select v as `" + text.replace("😀", "") + "`, '" + text + "', 'é日本' from words where v = '"
                                    + text + "'"),
                    text,
                    text,
                    "é日本");
            check(wrong, set, rows(kind, "select * from words_seen"), text, text + "/" + text);
            check(
                    wrong,
                    set,
                    rows(kind, "select words_said(), max(v), group_concat(t), upper(hex('é')) from words"),
                    text,
                    text,
                    text,
                    "C3A9");
            check(wrong, set, rows(kind, "select v from words union all select 'x' limit 1"), text);
            check(wrong, set, rows(kind, "select convert('" + text + "' using " + set + ")"), text);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, String set, List<List<String>> rows, String... expected) {
        if (!rows.equals(List.of(List.of(expected)))) {
            wrong.add(set + ": " + rows + " instead of " + List.of(expected));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void namesOfColumnsAndTables(DatabaseKind kind) throws Exception {
        TestServer.of(kind).client("create table if not exists `表é` (`列ü` varchar(9) character set latin1)");
        try (QueryCursor cursor =
                service.open(TestServer.of(kind).target(), "select `列ü`, 1 as `結果 é` from `表é`", QueryLimits.PREVIEW)) {
            assertThat(cursor.columns()).extracting(QueryColumn::name).containsExactly("列ü", "結果 é");
            assertThat(cursor.columns()).extracting(QueryColumn::binary).containsExactly(false, false);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void whatIsNoTextStaysBytes(DatabaseKind kind) throws Exception {
        TestServer.of(kind).client("""
                drop table if exists octets;
                create table octets (b binary(2), vb varbinary(9), bl blob, x varchar(9) character set binary,
                  n varchar(9) character set latin1 collate latin1_bin, j json);
                insert into octets values (x'e9ff', x'e9', x'00e9', x'e97a', 'é', '{"a": "é日本"}');
                """);
        assertThat(
                        rows(
                                kind,
                                "select *, convert(n using binary), _binary'z', hex(n), cast(n as binary), st_astext(point(1, 2)) from octets"))
                .containsExactly(List.of(
                        "0xE9FF",
                        "0xE9",
                        "0x00E9",
                        "0xE97A",
                        "é",
                        "{\"a\": \"é日本\"}",
                        "0xE9",
                        "0x7A",
                        "E9",
                        "0xE9",
                        "POINT(1 2)"));
    }

    /// Some servers are told to decide the character set of a connection by themselves.
    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void aServerThatDecidesByItself(DatabaseKind kind) throws Exception {
        TestServer server = TestServer.of(kind);
        server.client("set global init_connect = 'set names latin1';"
                + " create user if not exists clerk identified by 'clerk'; grant all on shop.* to clerk");
        try {
            QueryTarget root = server.target();
            var clerk = new QueryTarget(
                    kind, root.host(), root.port(), new dev.seedbed.database.Credentials("clerk", "clerk", "shop"));
            try (QueryCursor cursor =
                    service.open(clerk, "select '日本é', hex('é'), char(233 using latin1)", QueryLimits.PREVIEW)) {
                assertThat(cursor.nextPage(1).rows().getFirst())
                        .extracting(Cell::text)
                        .containsExactly("日本é", "C3A9", "é");
            }
        } finally {
            server.client("set global init_connect = ''");
        }
    }
}
