package dev.seedbed.engine.program;

import dev.seedbed.task.OperationFailedException;
import org.jspecify.annotations.Nullable;

/// A stream that is being followed. Closing ends it; closing twice does nothing and no callback follows.
public interface Subscription extends AutoCloseable {
    @Override
    void close();

    /// Hears how a followed stream ended: with null at its ordinary end, or with the reason.
    @FunctionalInterface
    interface End {
        void ended(@Nullable OperationFailedException reason);
    }
}
