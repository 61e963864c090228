package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpFormat;
import dev.seedbed.library.DumpInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the files of a seed need of the server that takes them.
final class DumpNeeds {
    /// The databases inside the server.
    ///
    /// @param initial the one the entrypoint creates, empty for none
    /// @param data the one that will hold the data
    record Databases(String initial, String data) {}

    /// The kind that the files speak of: a tool's own header beats the style of the SQL.
    Optional<DatabaseKind> kind(List<DumpInfo> files) {
        for (boolean certain : new boolean[] {true, false}) {
            for (DumpInfo file : files) {
                DatabaseKind kind = file.kind();
                if (kind != null && file.kindIsCertain() == certain) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /// The newest server or tool that any of the files was made with; of the kind in question only.
    ServerVersion server(DatabaseKind kind, List<DumpInfo> files) {
        ServerVersion newest = ServerVersion.parse("");
        for (DumpInfo file : files) {
            if (file.kind() == kind) {
                for (ServerVersion version : List.of(ServerVersion.parse(file.serverVersion()), tool(kind, file))) {
                    newest = version.compareTo(newest) > 0 ? version : newest;
                }
            }
        }
        return newest;
    }

    /// pg_dump writes what its own version understands, whatever the server was; the others go by the server.
    static ServerVersion tool(DatabaseKind kind, DumpInfo file) {
        int space = file.tool().lastIndexOf(' ');
        boolean counts = kind == DatabaseKind.POSTGRESQL && space > 0;
        return ServerVersion.parse(counts ? file.tool().substring(space + 1) : "");
    }

    Databases databases(List<DumpInfo> files, @Nullable String asked, String stem) {
        Set<String> created = new LinkedHashSet<>();
        String used = "";
        for (DumpInfo file : files) {
            // An archive knows the name of the database it came from, and is restored into the one we name.
            if (file.format() == DumpFormat.SQL) {
                created.addAll(file.createsDatabases());
                used = file.usesDatabase().isEmpty() ? used : file.usesDatabase();
            }
        }
        if (!used.isEmpty()) {
            // Where the dump switches to a database that it does not make, the entrypoint has to make it.
            return new Databases(created.contains(used) || used.equals("postgres") ? "" : used, used);
        }
        if (!created.isEmpty() && asked == null) {
            return new Databases("", created.iterator().next());
        }
        String name = asked == null ? PlanNames.database(stem) : asked;
        return new Databases(created.contains(name) ? "" : name, name);
    }

    /// Roles that the files hand things to and nobody creates.
    List<String> roles(List<DumpInfo> files, String user) {
        var roles = new LinkedHashSet<String>();
        files.forEach(file -> roles.addAll(file.roles()));
        roles.removeIf(role -> role.equals(user) || role.equalsIgnoreCase("public") || role.startsWith("pg_"));
        return List.copyOf(roles);
    }
}
