package dev.seedbed.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Random edits, counted in memory and by the comparison.
@Tag("engine")
@Order(Shared.ONE_BY_ONE)
@ResourceLock(Shared.SERVERS)
class RandomEditsTest {
    private static final String[] WORDS = {"a", "A", "ä", "Á", "z", "Z", "日", "本", "😀", "￮", "-", "_", "'", "0", "9"};
    private static final int ROUNDS = 3;
    private static final int ROWS = 1_500;

    private record Key(String word, int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = word.compareTo(other.word);
            return order != 0 ? order : Integer.compare(number, other.number);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VALKEY", "REDIS"})
    void findsExactlyWhatWasEdited(DatabaseKind kind) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = 20_240_000L + round;
            var random = new Random(seed);
            var databases = new TwoDatabases(kind);
            Map<Key, String> before = rows(random);
            Map<Key, String> after = edited(before, random);
            String word = databases.isPostgreSql() ? "varchar(20)" : "varchar(20) collate utf8mb4_bin";
            String table = "create table thing (word %s, n int, v varchar(20), primary key (word, n));".formatted(word);
            databases.before(table + inserts(before));
            databases.after(table + inserts(after));

            TableComparison found = databases.table("thing");

            long removed = before.keySet().stream()
                    .filter(key -> !after.containsKey(key))
                    .count();
            long added = after.keySet().stream()
                    .filter(key -> !before.containsKey(key))
                    .count();
            long changed = before.entrySet().stream()
                    .filter(row ->
                            after.containsKey(row.getKey()) && !row.getValue().equals(after.get(row.getKey())))
                    .count();
            assertThat(new long[] {found.rowsLeft(), found.rowsRight(), found.added(), found.removed(), found.changed()
                    })
                    .as("seed %d", seed)
                    .containsExactly(before.size(), after.size(), added, removed, changed);
            assertThat(found.samples()).allSatisfy(row -> {
                var key = new Key(
                        String.valueOf(row.cells().get(0).value(row.change())),
                        Integer.parseInt(String.valueOf(row.cells().get(1).value(row.change()))));
                Change expected = !before.containsKey(key)
                        ? Change.ADDED
                        : !after.containsKey(key) ? Change.REMOVED : Change.CHANGED;
                assertThat(row.change()).isEqualTo(expected);
                assertThat(sql(row.cells().get(2).left())).isEqualTo(before.getOrDefault(key, "null"));
                assertThat(sql(row.cells().get(2).right())).isEqualTo(after.getOrDefault(key, "null"));
            });
        }
    }

    private static Map<Key, String> rows(Random random) {
        var rows = new TreeMap<Key, String>();
        for (int i = 0; i < ROWS; i++) {
            rows.put(key(random), value(random));
        }
        return rows;
    }

    private static Map<Key, String> edited(Map<Key, String> before, Random random) {
        var after = new TreeMap<>(before);
        int share = 1 + random.nextInt(20);
        for (Key key : before.keySet()) {
            switch (random.nextInt(share * 3)) {
                case 0 -> after.remove(key);
                case 1 -> after.put(key, value(random));
                case 2 -> after.put(key(random), value(random));
                default -> {}
            }
        }
        return after;
    }

    private static Key key(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            word.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return new Key(word.toString(), random.nextInt(40) - 20);
    }

    private static String value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "null";
            case 1 -> "''";
            default -> quoted(WORDS[random.nextInt(WORDS.length)]);
        };
    }

    private static String sql(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "null" : quoted(value);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String inserts(Map<Key, String> rows) {
        var script = new StringBuilder("insert into thing values ");
        String gap = "";
        for (var row : rows.entrySet()) {
            script.append(gap)
                    .append("(")
                    .append(quoted(row.getKey().word()))
                    .append(", ")
                    .append(row.getKey().number())
                    .append(", ")
                    .append(row.getValue())
                    .append(")");
            gap = ",\n";
        }
        return script.append(";").toString();
    }
}
