package dev.seedbed.input.generate;

import dev.seedbed.input.RowFeed;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Makes rows in parts, on several threads, and hands them on in their order.
final class RowWriter {
    private static final int PART = 4_096;

    private final int threads;

    RowWriter(int threads) {
        this.threads = threads;
    }

    /// @param done hears how many rows were handed on
    void write(TablePlan plan, RowFeed.Rows out, LongConsumer done)
            throws IOException, OperationFailedException, InterruptedException {
        ExecutorService makers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("rows-", 0).factory());
        try {
            var parts = new ArrayDeque<Future<List<List<@Nullable String>>>>();
            long begun = 0;
            long written = 0;
            while (written < plan.rows()) {
                while (begun < plan.rows() && parts.size() < 2 * threads + 1) {
                    long from = begun;
                    long to = Math.min(plan.rows(), from + PART);
                    parts.add(makers.submit(() -> plan.rows(from, to)));
                    begun = to;
                }
                List<List<@Nullable String>> rows = made(parts.remove());
                for (List<@Nullable String> row : rows) {
                    out.row(row);
                }
                written += rows.size();
                done.accept(written);
            }
        } finally {
            makers.shutdownNow();
        }
    }

    private static List<List<@Nullable String>> made(Future<List<List<@Nullable String>>> part)
            throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("rows could not be made", e.getCause());
        }
    }
}
