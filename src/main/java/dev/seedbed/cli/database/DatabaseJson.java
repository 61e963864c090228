package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import java.util.Locale;

/// A database as JSON for scripts. Names of its fields stay as they are from version to version.
final class DatabaseJson {
    private DatabaseJson() {}

    static JsonFields of(Database database) {
        return new JsonFields()
                .with("id", database.id())
                .with("name", database.name())
                .with("kind", database.kind().id())
                .with("version", database.version())
                .with("image", database.image())
                .with("state", database.state().name().toLowerCase(Locale.ROOT))
                .with("ours", database.ours())
                .with("seededFrom", database.seededFrom())
                .with("address", ConnectionStrings.hostAndPort(database.address()))
                .with("exposed", database.exposed())
                .with("createdAt", database.createdAt().toString());
    }
}
