package dev.seedbed.query.compare;

import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.ReadSession;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A session on each side, worked at the same time. For one caller; over after the first failure.
final class Sides implements AutoCloseable {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("compare-", 0).factory());
    private final ReadSession left;
    private final ReadSession right;

    /// What each side answered.
    record Both<T>(T left, T right) {}

    private Sides(ReadSession left, ReadSession right) {
        this.left = left;
        this.right = right;
    }

    /// Connects to both. Blocks at most twenty seconds.
    static Sides open(QueryTarget left, QueryTarget right, ServerForm form)
            throws OperationFailedException, InterruptedException {
        ReadSession first = ReadSession.open(left);
        try {
            var sides = new Sides(first, ReadSession.open(right));
            try {
                sides.prepare(form);
                return sides;
            } catch (OperationFailedException | InterruptedException | RuntimeException e) {
                sides.close();
                throw e;
            }
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            first.close();
            throw e;
        }
    }

    private void prepare(ServerForm form) throws OperationFailedException, InterruptedException {
        ReadSession.Work<Boolean> work = connection -> {
            form.prepare(connection);
            return true;
        };
        var _ = both(work, work);
    }

    ReadSession left() {
        return left;
    }

    ReadSession right() {
        return right;
    }

    /// Runs work on both sides at once and waits for both. Where one fails or the caller is interrupted, the other
    /// one's statement is stopped.
    <T> Both<T> both(ReadSession.Work<T> onLeft, ReadSession.Work<T> onRight)
            throws OperationFailedException, InterruptedException {
        return atOnce(() -> left.call(onLeft), () -> right.call(onRight));
    }

    /// The same for work that calls the sessions itself.
    <T> Both<T> atOnce(Callable<T> onLeft, Callable<T> onRight) throws OperationFailedException, InterruptedException {
        var completion = new ExecutorCompletionService<T>(threads);
        Future<T> one = completion.submit(onLeft);
        Future<T> other = completion.submit(onRight);
        try {
            completion.take().get();
            completion.take().get();
            return new Both<>(one.get(), other.get());
        } catch (InterruptedException e) {
            cancel();
            throw e;
        } catch (ExecutionException e) {
            cancel();
            throw failed(e.getCause() == null ? e : e.getCause());
        }
    }

    static OperationFailedException failed(Throwable cause) throws InterruptedException {
        return switch (cause) {
            case OperationFailedException e -> e;
            case InterruptedException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(cause);
        };
    }

    RowStream stream(ReadSession side, String query) {
        return new RowStream(side, query, threads);
    }

    /// Stops what runs on both servers. Blocks up to two seconds.
    void cancel() {
        onBoth(left::cancel, right::cancel);
    }

    /// Waits for both also where the caller is interrupted meanwhile.
    private void onBoth(Runnable onLeft, Runnable onRight) {
        Future<?> one = threads.submit(onLeft);
        Future<?> other = threads.submit(onRight);
        for (Future<?> future : List.of(one, other)) {
            try {
                Uninterruptible.await(future);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        onBoth(left::close, right::close);
        threads.shutdownNow();
    }
}
