package dev.seedbed.seeding.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the databases inside the server for the files of a seed.
public final class DumpDatabases {
    private static final Set<String> SERVERS_OWN = Set.of("mysql", "sys", "performance_schema", "information_schema");

    private final DatabaseKind kind;
    private final List<DumpInfo> files;
    private final Set<String> created = new LinkedHashSet<>();
    private String first = "";
    private String last = "";

    /// The databases inside the server.
    ///
    /// @param initial the one the entrypoint creates, empty for none
    /// @param data the one that will hold the data
    /// @param later the one in which files run from `laterFrom` on, empty where that is `initial` or none
    public record Choice(String initial, String data, String later, int laterFrom) {}

    public DumpDatabases(DatabaseKind kind, List<DumpInfo> files) {
        this.kind = kind;
        this.files = files;
        for (DumpInfo file : files) {
            // An archive knows the name of the database it came from, and is restored into the one we name.
            if (file.format() == DumpFormat.SQL || file.traits().dialect() != null) {
                created.addAll(file.createsDatabases());
                String used = own(file.usesDatabase());
                String begun = own(file.traits().firstDatabase());
                last = used.isEmpty() ? last : used;
                first = first.isEmpty() ? begun.isEmpty() ? used : begun : first;
            }
        }
    }

    private static String own(String database) {
        return SERVERS_OWN.contains(database) ? "" : database;
    }

    /// @param asked by the user, null where it is left to us
    public Choice choose(@Nullable String asked, String stem) {
        return RestoreServer.of(kind).databases(this, asked, PlanNames.database(stem));
    }

    public List<DumpInfo> files() {
        return files;
    }

    /// Those that the files make.
    public Set<String> created() {
        return created;
    }

    /// The one that the files enter first, and the one that they are in at their end; empty for none.
    public String first() {
        return first;
    }

    public String last() {
        return last;
    }
}
