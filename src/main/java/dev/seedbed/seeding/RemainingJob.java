package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import java.time.Instant;
import java.util.List;

/// A seed job found on the engine that nobody here watches.
///
/// @param resumable whether it can still become a database; otherwise it is rubbish to be cleaned up
public record RemainingJob(
        String id,
        String name,
        DatabaseKind kind,
        String containerId,
        String volume,
        List<String> seedFiles,
        Instant createdAt,
        boolean resumable) {}
