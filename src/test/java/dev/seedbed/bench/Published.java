package dev.seedbed.bench;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.seeding.progress.SeedProgress;

/// Finds the port of this computer on which a seeded database answers.
final class Published {
    private Published() {}

    static int port(ContainerEngine engine, SeedProgress ready, DatabaseKind kind) throws Exception {
        String database = ready.databaseId();
        if (database == null) {
            throw new IllegalStateException("a ready start has no database");
        }
        return engine.container(database).summary().ports().stream()
                .filter(port -> port.containerPort() == kind.port())
                .mapToInt(port -> port.hostPort())
                .findFirst()
                .orElseThrow();
    }
}
