package dev.seedbed.seeding.progress;

import dev.seedbed.database.DatabaseKind;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A seed job found on the engine that nobody here watches.
///
/// @param resumable whether it can still become a database; otherwise, unless held, it is to be cleaned up
/// @param heldBy the other program that works on it; null where none does
@RecordBuilder
public record RemainingJob(
        String id,
        String name,
        DatabaseKind kind,
        String containerId,
        String volume,
        List<String> seedFiles,
        Instant createdAt,
        boolean resumable,
        @Nullable SeedJobOwner heldBy) {

    /// Whether another program is at work on it, so that it can be watched only.
    public boolean isHeld() {
        return heldBy != null;
    }
}
