package dev.seedbed.task;

import java.util.Optional;

/// Asks for something that may be gone meanwhile, removed by somebody else.
public final class Lookup {
    private Lookup() {}

    /// Blocks as `call` does.
    ///
    /// @return empty where `call` fails with `NotFound`
    /// @throws OperationFailedException with every other failure
    public static <T> Optional<T> find(TaskRunner.Work<T> call) throws OperationFailedException, InterruptedException {
        try {
            return Optional.of(call.call());
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.NotFound) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// A step without a result, in [#ifThere].
    @FunctionalInterface
    public interface Step {
        void run() throws OperationFailedException, InterruptedException;
    }

    /// Blocks as `step` does.
    ///
    /// @return false where `step` fails with `NotFound`
    /// @throws OperationFailedException with every other failure
    public static boolean ifThere(Step step) throws OperationFailedException, InterruptedException {
        return find(() -> {
                    step.run();
                    return true;
                })
                .orElse(false);
    }
}
