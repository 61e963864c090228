package dev.seedbed.cli.database;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionStrings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A database as JSON for scripts. Names of its fields stay as they are from version to version.
final class DatabaseJson {
    private DatabaseJson() {}

    static Map<String, @Nullable Object> of(Database database) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", database.id());
        fields.put("name", database.name());
        fields.put("kind", database.kind().id());
        fields.put("version", database.version());
        fields.put("image", database.image());
        fields.put("state", database.state().name().toLowerCase(Locale.ROOT));
        fields.put("ours", database.ours());
        fields.put("seededFrom", database.seededFrom());
        fields.put("address", ConnectionStrings.hostAndPort(database.address()));
        fields.put("exposed", database.exposed());
        fields.put("createdAt", database.createdAt().toString());
        return fields;
    }
}
