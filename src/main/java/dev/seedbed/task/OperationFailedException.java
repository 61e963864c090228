package dev.seedbed.task;

import org.jspecify.annotations.Nullable;

/// The one exception services throw for expected failures. Its [Failure] is what the user sees;
/// message and cause are for the log only.
public final class OperationFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public OperationFailedException(Failure failure) {
        this(failure, null);
    }

    public OperationFailedException(Failure failure, @Nullable Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
