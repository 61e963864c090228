package dev.seedbed.seeding.progress;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One seeded start that this program runs, or that another program runs and this one watches. Safe for use by any
/// thread.
///
/// One that fails or is cancelled has removed its container and volume by the time it is over: half a database is never
/// left on the engine. Where the restore had ended well by then, its snapshot stays and no database. Its log stays
/// readable here.
public interface RunningSeed {

    String id();

    /// The newest picture.
    SeedProgress progress();

    /// Calls `listener` with the newest picture now and after every change, on a background thread.
    Subscription listen(Consumer<SeedProgress> listener);

    /// The last lines of the seed job's log, oldest first, at most some thousands.
    List<LogLine> log();

    /// The other program that runs it; empty where this one does.
    default Optional<SeedJobOwner> runBy() {
        return Optional.empty();
    }

    /// Asks it to stop. Returns at once; it has ended and left nothing behind within 2 s. Of one that another program
    /// runs, only the watching ends.
    void cancel();

    /// Stops to run or watch it and leaves it as it is on the engine, for another program to go on with. Blocks until
    /// it is left alone; where it is over by then, nothing changes.
    void letGo() throws InterruptedException;

    /// Blocks until it is over.
    ///
    /// @return the last picture: ready, failed or cancelled
    SeedProgress await() throws InterruptedException;
}
