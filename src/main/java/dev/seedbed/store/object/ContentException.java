package dev.seedbed.store.object;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InterruptedIOException;

/// What is to be stored cannot be read, or is not what was announced; the store has no part in it.
public final class ContentException extends IOException {
    private static final long serialVersionUID = 1L;

    ContentException(String reason) {
        super(reason);
    }

    ContentException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /// The failure for people.
    ///
    /// @throws InterruptedException where its reader was interrupted
    public OperationFailedException failure() throws InterruptedException {
        if (getCause() instanceof InterruptedIOException
                || Thread.currentThread().isInterrupted()) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return new OperationFailedException(new Failure.LocalFile(null, String.valueOf(getMessage())), this);
    }
}
