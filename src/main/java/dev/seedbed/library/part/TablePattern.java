package dev.seedbed.library.part;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a table, or of several, where `*` stands for any characters: `orders` and `log_*` in whatever schema or
/// database, `shop.orders`, or `shop.*` for all tables of a schema. Case counts.
public final class TablePattern {
    private static final int NEAR = 3;

    private final Pattern pattern;

    public TablePattern(String text) {
        var regex = new StringBuilder();
        for (String piece : text.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(piece.isEmpty() ? "(?:)" : Pattern.quote(piece));
        }
        pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /// @param table with its schema, where it has one
    public boolean matches(String table) {
        return pattern.matcher(table).matches()
                || pattern.matcher(table.substring(table.indexOf('.') + 1)).matches();
    }

    /// The tables whose names are most like a text, the nearest first.
    public static List<String> nearest(String text, Collection<String> tables) {
        Set<String> asked = pairs(text);
        Comparator<String> likeness = Comparator.comparingDouble(table -> -likeness(asked, table));
        return tables.stream()
                .distinct()
                .sorted(likeness.thenComparing(Comparator.naturalOrder()))
                .limit(NEAR)
                .toList();
    }

    private static double likeness(Set<String> asked, String table) {
        return Math.max(share(asked, pairs(table)), share(asked, pairs(table.substring(table.indexOf('.') + 1))));
    }

    private static double share(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /// Characters with their neighbours, and the two ends.
    private static Set<String> pairs(String text) {
        String word = '^' + text.toLowerCase(Locale.ROOT) + '$';
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }
}
