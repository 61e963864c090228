package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.DumpFormat;
import dev.seedbed.library.DumpInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the databases inside the server for the files of a seed.
final class DumpDatabases {
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
    record Choice(String initial, String data, String later, int laterFrom) {}

    DumpDatabases(DatabaseKind kind, List<DumpInfo> files) {
        this.kind = kind;
        this.files = files;
        for (DumpInfo file : files) {
            // An archive knows the name of the database it came from, and is restored into the one we name.
            if (file.format() == DumpFormat.SQL) {
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
    Choice choose(@Nullable String asked, String stem) {
        if (kind == DatabaseKind.POSTGRESQL) {
            return postgreSql(asked, stem);
        }
        String used =
                last.isEmpty() ? created.isEmpty() ? "" : created.iterator().next() : last;
        if (!first.isEmpty() && !created.contains(first) && (asked == null || beginsWithUse())) {
            // Where the dump switches to a database that it does not make, the entrypoint has to make it.
            return new Choice(first, used, "", 0);
        }
        String named =
                asked != null ? asked : !first.isEmpty() ? first : used.isEmpty() ? PlanNames.database(stem) : used;
        String data = asked != null && used.isEmpty() ? asked : used.isEmpty() ? named : used;
        if (!created.contains(named)) {
            return new Choice(named, data, "", 0);
        }
        int from = 1;
        while (from <= files.size() && !files.get(from - 1).createsDatabases().contains(named)) {
            from++;
        }
        return from < files.size() ? new Choice("", data, named, from) : new Choice("", data, "", 0);
    }

    private boolean beginsWithUse() {
        return files.getFirst().traits().firstDatabase().equals(first)
                || files.getFirst().usesDatabase().equals(first);
    }

    private Choice postgreSql(@Nullable String asked, String stem) {
        if (!last.isEmpty() && !created.contains(last) && !last.equals("postgres")) {
            return new Choice(last, last, "", 0);
        }
        if (asked != null) {
            return new Choice(created.contains(asked) ? "" : asked, last.isEmpty() ? asked : last, "", 0);
        }
        if (!last.isEmpty()) {
            return new Choice("", last, "", 0);
        }
        if (!created.isEmpty()) {
            return new Choice("", created.iterator().next(), "", 0);
        }
        String name = PlanNames.database(stem);
        return new Choice(name, name, "", 0);
    }
}
