package dev.seedbed.input.generate.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the checks of a table ask of one column.
public final class Limits {
    /// @param check that asks for it
    public record Bound(String value, boolean included, String check) {}

    private final List<Bound> lows = new ArrayList<>();
    private final List<Bound> highs = new ArrayList<>();
    private Optional<List<String>> values = Optional.empty();
    private boolean json;
    private long shortest;
    private long longest = Long.MAX_VALUE;

    public void low(Bound bound) {
        lows.add(bound);
    }

    public void high(Bound bound) {
        highs.add(bound);
    }

    public void oneOf(List<String> allowed) {
        values = Optional.of(
                values.map(before -> before.stream().filter(allowed::contains).toList())
                        .orElse(allowed));
    }

    public void atLeast(long characters) {
        shortest = Math.max(shortest, characters);
    }

    public void atMost(long characters) {
        longest = Math.min(longest, characters);
    }

    void asJson() {
        json = true;
    }

    /// Whether it is JSON, whatever its type is called: MariaDB has a check for that.
    public boolean isJson() {
        return json;
    }

    public List<Bound> lows() {
        return lows;
    }

    public List<Bound> highs() {
        return highs;
    }

    /// The only ones that are allowed, where they are listed.
    public Optional<List<String>> values() {
        return values;
    }

    /// In characters.
    public long shortest() {
        return shortest;
    }

    /// In characters; -1 for no limit.
    public long longest(long ofColumn) {
        if (ofColumn < 0) {
            return longest == Long.MAX_VALUE ? -1 : longest;
        }
        return Math.min(ofColumn, longest);
    }
}
