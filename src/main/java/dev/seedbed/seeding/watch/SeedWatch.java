package dev.seedbed.seeding.watch;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.LogLine;
import dev.seedbed.engine.Subscription;
import dev.seedbed.library.DumpIndex;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.function.Consumer;

/// Watches one running seed job, from the start of its container until the database is handed over.
///
/// Use: start the container, [#open], [#awaitSettled]; then [#enterFinish], do the finish, [#enterStart], start the
/// database, [#complete], and [#close] in any case. The watch only looks: it never changes the job. Safe for use by
/// any thread.
public final class SeedWatch implements AutoCloseable {
    private SeedWatch() {}

    /// Begins to watch. The container must have been started. Blocks until its log is being followed.
    ///
    /// What it cannot see (a probe that the image refuses, a missing index) makes the picture coarser, never fails.
    ///
    /// @param history durations of earlier runs; [#complete] adds this one
    /// @throws OperationFailedException where the log cannot be followed
    public static SeedWatch open(ContainerEngine engine, WatchedSeed seed, SeedHistory history)
            throws OperationFailedException, InterruptedException {
        throw new UnsupportedOperationException("watching " + seed.containerId());
    }

    /// The newest picture.
    public WatchSnapshot snapshot() {
        throw new UnsupportedOperationException();
    }

    /// Calls `listener` with the newest picture now and after changes, at most five times per second, on a
    /// background thread. Time passing is a change.
    public Subscription listen(Consumer<WatchSnapshot> listener) {
        throw new UnsupportedOperationException();
    }

    /// The last lines of the job's log, oldest first, at most some thousands.
    public List<LogLine> log() {
        throw new UnsupportedOperationException();
    }

    /// Blocks until the job is ready (the log's word; a handshake is the caller's) or has ended before that.
    ///
    /// @return the picture then: its phase is ready, or its failure is there. Also returns at [#close].
    public WatchSnapshot awaitSettled() throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    /// Gives the map of a file that was still being made when the watch began.
    ///
    /// @param file index in [WatchedSeed#files]
    public void indexed(int file, DumpIndex index) {
        throw new UnsupportedOperationException();
    }

    /// Says that the job is ready and is now being finished: vacuum, checkpoint, stop.
    public void enterFinish() {
        throw new UnsupportedOperationException();
    }

    /// Says that the database itself is now being started.
    public void enterStart() {
        throw new UnsupportedOperationException();
    }

    /// Says that the database answers: the fraction becomes 1, and the durations are kept for the next time.
    public void complete() {
        throw new UnsupportedOperationException();
    }

    /// Ends all looking. The last picture stays.
    @Override
    public void close() {}
}
