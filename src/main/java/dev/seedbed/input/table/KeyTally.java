package dev.seedbed.input.table;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether the values of a column are all there and all different.
final class KeyTally {
    /// Beyond that, only values that go up by themselves are known to be different.
    private static final int MOST = 500_000;

    private final Set<String> seen = new HashSet<>();
    private boolean unique = true;
    private boolean ascending = true;
    private long last = Long.MIN_VALUE;

    void see(@Nullable String value) {
        if (!unique) {
            return;
        }
        if (value == null || value.isEmpty()) {
            unique = false;
            return;
        }
        long number = ascending ? number(value) : Long.MIN_VALUE;
        ascending = ascending && number > last;
        last = number;
        unique = seen.size() < MOST ? seen.add(value) : ascending;
    }

    private static long number(String value) {
        if (value.length() > 18 || !Character.isDigit(value.charAt(0))) {
            return Long.MIN_VALUE;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException _) {
            return Long.MIN_VALUE;
        }
    }

    boolean isUnique() {
        return unique;
    }
}
