package dev.seedbed.database.lifecycle;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Something that this very program is doing right now on an engine, by the name of the lock or journal that says so.
///
/// A lock or journal that names this program but no undertaking of it was left behind: its engine was gone when it was
/// to be taken away.
public final class ActiveOperation implements AutoCloseable {
    private static final Set<String> UNDER_WAY = ConcurrentHashMap.newKeySet();

    private final String name;

    private ActiveOperation(String name) {
        this.name = name;
    }

    /// Begins before its lock or journal is written, so that nobody takes that for one left behind.
    ///
    /// @param name that no other undertaking has
    public static ActiveOperation begin(String name) {
        UNDER_WAY.add(name);
        return new ActiveOperation(name);
    }

    /// Whether this program is at it.
    public static boolean isUnderWay(String name) {
        return UNDER_WAY.contains(name);
    }

    @Override
    public void close() {
        UNDER_WAY.remove(name);
    }
}
