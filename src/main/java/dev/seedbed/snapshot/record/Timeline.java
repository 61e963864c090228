package dev.seedbed.snapshot.record;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which snapshots belong to the story of a database: its own, and what those and it came from.
public final class Timeline {
    private Timeline() {}

    /// @param all the oldest first
    public static List<Snapshot> of(Database database, List<Snapshot> all) {
        String key = DatabaseLock.key(database);
        Map<String, Snapshot> byId = new HashMap<>();
        all.forEach(snapshot -> byId.put(snapshot.id(), snapshot));
        Set<String> wanted = new HashSet<>();
        all.stream().filter(snapshot -> snapshot.timeline().equals(key)).forEach(snapshot -> {
            wanted.add(snapshot.id());
            addAncestors(snapshot.parent(), byId, wanted);
        });
        addAncestors(database.labels().parent(), byId, wanted);
        addAncestors(database.labels().origin(), byId, wanted);
        return all.stream().filter(snapshot -> wanted.contains(snapshot.id())).toList();
    }

    private static void addAncestors(String id, Map<String, Snapshot> byId, Set<String> wanted) {
        Snapshot snapshot = byId.get(id);
        while (snapshot != null && wanted.add(snapshot.id())) {
            snapshot = byId.get(snapshot.parent());
        }
    }
}
