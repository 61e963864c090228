package dev.seedbed.seeding;

import dev.seedbed.engine.LogLine;
import dev.seedbed.engine.Subscription;
import java.util.List;
import java.util.function.Consumer;

/// One seeded start that this program watches, from its first step to its end. Safe for use by any thread.
public interface RunningSeed {

    String id();

    /// The newest picture.
    SeedProgress progress();

    /// Calls `listener` with the newest picture now and after every change, on a background thread.
    Subscription listen(Consumer<SeedProgress> listener);

    /// The last lines of the seed job's log, oldest first, at most some thousands.
    List<LogLine> log();

    /// Asks it to stop. Returns at once; it has ended and left nothing behind within 2 s.
    void cancel();

    /// Blocks until it is over.
    ///
    /// @return the last picture: ready, failed or cancelled
    SeedProgress await() throws InterruptedException;

    /// Removes what a failed start left on the engine (its container and volume). Blocks.
    void removeRemains() throws dev.seedbed.task.OperationFailedException, InterruptedException;
}
