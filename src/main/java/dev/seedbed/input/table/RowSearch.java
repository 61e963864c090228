package dev.seedbed.input.table;

import dev.seedbed.input.schema.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds rows by the value of a key that a server named, where it did not tell the row: far fewer statements than
/// halving. What is found is likely and not certain.
final class RowSearch {
    /// MySQL and MariaDB, which put a dash between the values of a key.
    private static final Pattern TWICE = Pattern.compile("Duplicate entry '(.*)' for key", Pattern.DOTALL);
    /// PostgreSQL.
    private static final Pattern MISSING = Pattern.compile("Key \\((.*?)\\)=\\((.*)\\) is not present", Pattern.DOTALL);

    private final List<int[]> keys = new ArrayList<>();
    private final String value;
    private final String between;
    /// Of two rows with the same key it is the second.
    private final int wanted;

    private int found;

    /// @param columns of the rows
    RowSearch(TableSchema table, List<String> columns, String message) {
        Matcher twice = TWICE.matcher(message);
        Matcher missing = MISSING.matcher(message);
        if (twice.find()) {
            value = twice.group(1);
            between = "-";
            wanted = 2;
            add(columns, table.primaryKey());
            table.uniques().forEach(key -> add(columns, key));
        } else if (missing.find()) {
            value = missing.group(2);
            between = ", ";
            wanted = 1;
            add(columns, Arrays.asList(missing.group(1).replace("\"", "").split(", ")));
        } else {
            value = "";
            between = "";
            wanted = 0;
        }
    }

    private void add(List<String> columns, List<String> key) {
        int[] places = key.stream().mapToInt(columns::indexOf).toArray();
        if (places.length > 0 && Arrays.stream(places).allMatch(place -> place >= 0)) {
            keys.add(places);
        }
    }

    boolean isPossible() {
        return !keys.isEmpty();
    }

    /// @return whether this is the likeliest row so far
    boolean see(List<@Nullable String> cells) {
        if (found < wanted && keys.stream().anyMatch(key -> matches(cells, key))) {
            found++;
            return true;
        }
        return false;
    }

    private boolean matches(List<@Nullable String> cells, int[] key) {
        if (key.length == 1) {
            return value.equals(cells.get(key[0]));
        }
        var joined = new StringBuilder();
        for (int i = 0; i < key.length; i++) {
            joined.append(i == 0 ? "" : between).append(Objects.requireNonNullElse(cells.get(key[i]), ""));
        }
        return value.contentEquals(joined);
    }
}
