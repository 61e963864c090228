package dev.seedbed.query;

import java.time.Duration;

/// What a preview may cost.
///
/// @param time how long a page may take, the first one with the statement's own work
/// @param idle how long a cursor may wait for its next page before the server gives it up
/// @param pageBytes about how much text a page holds at most; a page ends early there
/// @param cellCharacters how much of a cell is kept in memory; the rest is read on demand
public record QueryLimits(Duration time, Duration idle, int pageBytes, int cellCharacters) {
    public static final QueryLimits PREVIEW =
            new QueryLimits(Duration.ofSeconds(30), Duration.ofMinutes(10), 8 << 20, 64 << 10);

    public QueryLimits withTime(Duration longest) {
        return new QueryLimits(longest, idle, pageBytes, cellCharacters);
    }
}
