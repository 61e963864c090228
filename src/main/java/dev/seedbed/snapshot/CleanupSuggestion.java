package dev.seedbed.snapshot;

import dev.seedbed.snapshot.record.Snapshot;
import java.time.Instant;
import java.util.List;

/// How much the engine's disk has left, and which snapshots nobody uses. Sizes in bytes, -1 where unknown.
///
/// @param neededBytes what is to fit, 0 for nothing in particular
/// @param unused on which no database stands and which are not pinned, the longest unused first
public record CleanupSuggestion(long freeBytes, long totalBytes, long neededBytes, List<Unused> unused) {
    private static final long LEAST_BYTES = 5L << 30;
    private static final int LEAST_SHARE = 10;

    /// @param freedBytes what its removal alone would free; 0 where another one uses it
    /// @param leastImportant whether it was made by the program, or its database is gone
    public record Unused(Snapshot snapshot, long freedBytes, Instant lastUsed, boolean leastImportant) {}

    /// Whether less than a tenth or less than 5 GiB is left, or what is needed does not fit.
    public boolean isShort() {
        return freeBytes >= 0 && missingBytes() > 0;
    }

    /// How much would have to be freed; 0 where there is enough or nothing is known.
    public long missingBytes() {
        if (freeBytes < 0) {
            return 0;
        }
        long least = Math.max(LEAST_BYTES, Math.max(0, totalBytes) / LEAST_SHARE);
        return Math.max(0, Math.max(least, neededBytes) - freeBytes);
    }
}
