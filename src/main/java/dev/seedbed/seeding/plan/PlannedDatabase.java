package dev.seedbed.seeding.plan;

import dev.seedbed.database.Credentials;
import io.soabase.recordbuilder.core.RecordBuilder;

/// What a seeded start is to end in.
///
/// @param port on 127.0.0.1; 0 lets the engine choose
/// @param portIsFixed whether the user asked for exactly this port; otherwise the next free one is taken in need
/// @param initialDatabase database that the entrypoint creates, empty where the dump makes its own
@RecordBuilder
public record PlannedDatabase(
        String name, int port, boolean portIsFixed, Credentials credentials, String initialDatabase)
        implements PlannedDatabaseBuilder.With {}
