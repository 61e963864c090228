package dev.seedbed.seeding.watch.log;

import java.util.LinkedHashMap;
import java.util.Map;

/// What `pg_restore` reported of the entries of one archive: begun and finished ones by type and name.
public final class ArchiveEntries {
    private final Map<String, Boolean> finishedByEntry = new LinkedHashMap<>();

    void add(LogSignal.Entry entry) {
        finishedByEntry.merge(key(entry.type(), entry.name()), entry.finished(), Boolean::logicalOr);
    }

    boolean isEmpty() {
        return finishedByEntry.isEmpty();
    }

    /// How many entries of a type have begun (and maybe ended).
    long begun(String type) {
        return count(type, true);
    }

    /// How many entries of a type are known to be done.
    long finished(String type) {
        return count(type, false);
    }

    private long count(String type, boolean alsoUnfinished) {
        String prefix = type + '\t';
        return finishedByEntry.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix) && (alsoUnfinished || entry.getValue()))
                .count();
    }

    /// Some messages name the schema and some do not, so only the last part counts.
    private static String key(String type, String name) {
        return type + '\t' + name.substring(name.lastIndexOf('.') + 1);
    }
}
