package dev.seedbed.task;

/// A database or snapshot cannot be changed now, or not in this way.
public sealed interface SnapshotFailure extends Failure {

    /// Why a database's data cannot be frozen where it is.
    enum Obstacle {
        /// The engine removes the container, and with it its volume, as soon as it stops.
        REMOVES_ITSELF,
        /// The data lies in the container itself, not on a volume.
        NO_VOLUME,
        /// The data lies in a directory of the engine's computer that others may write.
        HOST_DIRECTORY,
        /// Another container may write the same data.
        SHARED,
        /// The server did not end by itself, so that its files are not settled.
        NOT_STOPPED_CLEANLY,
        /// There is nothing yet: the server was never started.
        NO_DATA,
        /// It is not one of ours: it has to be adopted first.
        NOT_OURS,
        /// Other snapshots or databases use it.
        USED_AS_BASE
    }

    /// A database whose data cannot be frozen, or a snapshot that cannot be let go.
    record NotFreezable(String database, Obstacle obstacle, String detail) implements SnapshotFailure {}

    /// Somebody changes this database just now.
    ///
    /// @param brokenOff whether that was interrupted and is to be completed or rolled back first
    record Busy(String database, boolean brokenOff) implements SnapshotFailure {}

    /// Another program is restoring this seed just now, so that it is neither taken over nor removed.
    ///
    /// @param computer the other computer's name, empty for this one
    /// @param process its process there
    record SeedHeld(String name, String computer, long process) implements SnapshotFailure {}

    /// This system has no timers for the programs of a user; nothing was installed.
    ///
    /// @param program that was asked, such as `systemctl`
    /// @param message what it said, or a reason of ours
    /// @param line for cron, which does the same
    record NoTimerService(String program, String message, String line) implements SnapshotFailure {}

    /// A schedule runs already.
    record ScheduleRuns(String name) implements SnapshotFailure {}

    /// A database that was started from a snapshot does not hold what its source held.
    ///
    /// @param subject what was compared, such as a table
    record NotProven(String snapshot, String subject, String expected, String found) implements SnapshotFailure {}
}
