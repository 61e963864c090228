package dev.seedbed.store.bucket;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.opendal.OpenDALException;
import org.apache.opendal.Operator;

/// Waits for calls of OpenDAL, each of which has a thread: an interrupt ends it at once, and nobody waits for ever. A
/// call that nobody waits for any more ends when the other side does.
///
/// (OpenDAL's own threads find its classes only in the class loader of the program, so that its futures would never
/// come where another one loaded them.)
///
/// @param patience for an answer, besides the time that its bytes take
record Calls(Connection connection, BucketFailure failures, Duration patience) {
    /// @param <T> what it answers
    @FunctionalInterface
    interface Call<T> {
        T of(Operator operator);
    }

    /// A call without an answer.
    static Call<Boolean> nothing(Consumer<Operator> call) {
        return operator -> {
            call.accept(operator);
            return true;
        };
    }

    /// What is slower has stalled.
    private static final long SLOWEST_BYTES_PER_SECOND = 32 * 1024;

    /// @param bytes that go over
    <T> T await(Action action, long bytes, Call<T> call) throws OperationFailedException, InterruptedException {
        try {
            return answer(bytes, call);
        } catch (OpenDALException e) {
            throw failures.of(action, bytes, e);
        }
    }

    /// The same where an object may not be there.
    <T> Optional<T> find(long bytes, Call<T> call) throws OperationFailedException, InterruptedException {
        try {
            return Optional.of(answer(bytes, call));
        } catch (OpenDALException e) {
            if (e.getCode() == OpenDALException.Code.NotFound) {
                return Optional.empty();
            }
            throw failures.of(Action.READ, bytes, e);
        }
    }

    /// The answer, or what OpenDAL says.
    <T> T answer(long bytes, Call<T> call) throws OperationFailedException, InterruptedException {
        Duration limit = patience.plusSeconds(bytes / SLOWEST_BYTES_PER_SECOND);
        Operator operator = connection.begin();
        var future = new FutureTask<>(() -> {
            try {
                return call.of(operator);
            } finally {
                connection.end();
            }
        });
        Thread.ofPlatform().daemon().name("store").start(future);
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw failures.noAnswer(limit.toSeconds());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case OpenDALException said -> throw said;
                case RuntimeException defect -> throw defect;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
