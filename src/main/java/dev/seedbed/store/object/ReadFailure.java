package dev.seedbed.store.object;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreUnreachable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;

/// What it means that reading from a store ended with an exception.
final class ReadFailure {
    private ReadFailure() {}

    static OperationFailedException of(String address, IOException e) throws InterruptedException {
        if (e instanceof InterruptedIOException || e instanceof ClosedByInterruptException) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return e.getCause() instanceof OperationFailedException failed
                ? failed
                : new OperationFailedException(new StoreUnreachable(address, String.valueOf(e.getMessage())), e);
    }
}
