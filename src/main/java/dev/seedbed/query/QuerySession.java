package dev.seedbed.query;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection whose driver works on a thread of its own, so that anyone who waits for it can always give up.
///
/// One caller at a time for [#call]; [#cancel] and [#close] from any thread.
final class QuerySession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuerySession.class);
    private static final long POLITE_MILLIS = 800;

    private final ServerAccess server;
    private final QueryTarget target;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("query-", 0).factory());

    private volatile @Nullable Connection connection;
    private volatile ServerAccess.@Nullable Session session;
    private volatile @Nullable Statement statement;
    private volatile @Nullable Future<?> running;
    private volatile boolean cancelled;
    private volatile boolean closed;
    private volatile boolean drained;

    QuerySession(ServerAccess server, QueryTarget target) {
        this.server = server;
        this.target = target;
    }

    /// Work with the driver.
    @FunctionalInterface
    interface SqlWork<T> {
        T call() throws SQLException;
    }

    /// Connects and opens the read-only transaction.
    ///
    /// @param oneMoment whether everything in the transaction is seen as it was at one moment
    ServerAccess.Session open(QueryLimits limits, boolean oneMoment) throws SQLException {
        Connection fresh = server.connect(target, limits);
        connection = fresh;
        if (oneMoment) {
            fresh.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        if (closed || cancelled) {
            abort();
            throw new SQLException("closed while connecting");
        }
        ServerAccess.Session opened = server.begin(fresh, limits);
        session = opened;
        return opened;
    }

    ServerAccess server() {
        return server;
    }

    Connection connection() {
        Connection open = connection;
        if (open == null) {
            throw new IllegalStateException("not connected");
        }
        return open;
    }

    void use(Statement current) {
        statement = current;
    }

    /// The result was read to its end: nothing needs to be stopped on close.
    void drained() {
        drained = true;
    }

    /// Runs `work` on the session's thread and waits.
    ///
    /// @throws InterruptedException where the caller was interrupted or [#cancel] was called;
    ///     the session is then over
    <T> T call(Duration limit, SqlWork<T> work, Function<SQLException, Failure> words)
            throws OperationFailedException, InterruptedException {
        if (cancelled) {
            throw new InterruptedException("query cancelled");
        }
        Future<T> future = worker.submit(work::call);
        running = future;
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop();
            if (cancelled) {
                throw new InterruptedException("query cancelled");
            }
            throw new OperationFailedException(new QueryFailure.QueryTimedOut(limit), e);
        } catch (InterruptedException e) {
            cancelled = true;
            stop();
            throw e;
        } catch (CancellationException _) {
            throw new InterruptedException("query cancelled");
        } catch (ExecutionException e) {
            throw failed(e.getCause() == null ? e : e.getCause(), words);
        } finally {
            running = null;
        }
    }

    private OperationFailedException failed(Throwable cause, Function<SQLException, Failure> words)
            throws InterruptedException {
        if (cancelled || closed) {
            throw new InterruptedException("query cancelled");
        }
        return switch (cause) {
            case SQLException e -> new OperationFailedException(words.apply(e), e);
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(cause);
        };
    }

    /// Stops what is running, within two seconds also where the server hangs. Blocks as long as that takes.
    void cancel() {
        cancelled = true;
        stop();
    }

    private void stop() {
        Future<?> current = running;
        Thread polite = Thread.ofVirtual().name("query-stop").start(this::askToStop);
        try {
            if (current != null) {
                current.get(POLITE_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                polite.join(POLITE_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException | TimeoutException _) {
            // Ended by the request, or about to be ended the hard way.
        }
        if (current != null) {
            // The interrupt closes the socket that the session's thread reads, without asking the driver.
            current.cancel(true);
        }
        abort();
    }

    private void askToStop() {
        ServerAccess.Session open = session;
        if (open != null) {
            try {
                server.stop(target, open, statement);
            } catch (SQLException e) {
                LOG.debug("asking to stop failed", e);
            }
        }
    }

    /// On a thread of its own: one of the drivers waits for its own lock there.
    private void abort() {
        Connection open = connection;
        if (open != null) {
            Thread.ofVirtual().name("query-abort").start(() -> {
                try {
                    open.abort(Runnable::run);
                } catch (SQLException e) {
                    LOG.debug("abort failed", e);
                }
            });
        }
    }

    /// Gives the connection back. What still runs is stopped. Blocks up to two seconds.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean busy = running != null;
        if (busy || (!drained && !server.closesQuickly())) {
            stop();
        } else {
            closeQuietly();
        }
        worker.shutdown();
    }

    private void closeQuietly() {
        Connection open = connection;
        if (open == null) {
            return;
        }
        Future<?> ending = worker.submit(() -> {
            try (open) {
                open.rollback();
            } catch (SQLException e) {
                LOG.debug("rollback failed", e);
            }
        });
        try {
            ending.get(POLITE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            abort();
        } catch (ExecutionException | TimeoutException _) {
            abort();
        }
    }
}
