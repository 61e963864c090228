package dev.seedbed.engine.watch;

import dev.seedbed.engine.EngineEvent;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/// What has changed and when the next thing is due. For the thread of the watch.
final class WatchedChanges {
    /// Actions that change nothing a list shows; our own look into running containers makes many of them.
    private static final Set<String> QUIET = Set.of(
            "exec_create",
            "exec_start",
            "exec_die",
            "exec_detach",
            "top",
            "attach",
            "detach",
            "resize",
            "copy",
            "export",
            "archive-path",
            "extract-to-dir",
            "mount",
            "unmount");

    private final WatchTimes times;
    private final InstantSource clock;
    private final Set<String> types = new HashSet<>();
    private long dueAt;
    private long pingAt;
    private long refreshAt;
    private long lastLook;
    private long lastNanos;

    WatchedChanges(WatchTimes times, InstantSource clock) {
        this.times = times;
        this.clock = clock;
        long now = System.nanoTime();
        pingAt = now + times.ping().toNanos();
        refreshAt = now + times.refresh().toNanos();
        lastLook = clock.millis();
        lastNanos = now;
    }

    void add(EngineEvent event) {
        String action = event.action();
        int colon = action.indexOf(':');
        if (QUIET.contains(colon < 0 ? action : action.substring(0, colon))) {
            return;
        }
        if (types.isEmpty()) {
            dueAt = System.nanoTime() + times.gather().toNanos();
        }
        types.add(event.type());
    }

    long nanosToNext() {
        long now = System.nanoTime();
        long next = Math.min(pingAt - now, refreshAt - now);
        return Math.max(0, types.isEmpty() ? next : Math.min(next, dueAt - now));
    }

    /// The wall clock went on while the program did not.
    boolean hasSlept() {
        long wall = clock.millis();
        long now = System.nanoTime();
        long planned = Math.max(times.ping().toMillis(), (now - lastNanos) / 1_000_000);
        boolean slept = wall - lastLook > planned + times.sleepGap().toMillis();
        lastLook = wall;
        lastNanos = now;
        return slept;
    }

    boolean isPingDue() {
        boolean due = System.nanoTime() - pingAt >= 0;
        if (due) {
            pingAt = System.nanoTime() + times.ping().toNanos();
        }
        return due;
    }

    Set<String> takeDue() {
        long now = System.nanoTime();
        if (now - refreshAt >= 0) {
            refreshAt = now + times.refresh().toNanos();
            types.clear();
            return EngineWatch.ALL_TYPES;
        }
        if (types.isEmpty() || now - dueAt < 0) {
            return Set.of();
        }
        Set<String> due = Set.copyOf(types);
        types.clear();
        return due;
    }
}
