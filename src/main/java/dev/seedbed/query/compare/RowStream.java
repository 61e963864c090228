package dev.seedbed.query.compare;

import dev.seedbed.query.ReadSession;
import dev.seedbed.task.OperationFailedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/// The rows of a query, read ahead a little by a thread of its own.
final class RowStream {
    private static final int BATCH = 1_000;
    private static final int BATCHES_AHEAD = 2;
    private static final long BATCH_CHARACTERS = 1 << 20;

    private final ReadSession session;
    private final BlockingQueue<Batch> ahead = new ArrayBlockingQueue<>(BATCHES_AHEAD);

    private List<@Nullable String[]> current = List.of();
    private int place;
    private boolean last;
    private long rows;

    private record Batch(
            List<@Nullable String[]> rows,
            boolean last,
            @Nullable Exception failure) {}

    RowStream(ReadSession session, String query, ExecutorService threads) {
        this.session = session;
        var _ = threads.submit(() -> read(query));
    }

    private void read(String query) {
        try {
            try {
                ResultSet result = session.call(_ -> session.stream(query));
                boolean more = true;
                while (more) {
                    Batch batch = session.call(_ -> batch(result));
                    more = !batch.last;
                    ahead.put(batch);
                }
            } catch (OperationFailedException | InterruptedException | RuntimeException e) {
                ahead.put(new Batch(List.of(), true, e));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch batch(ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        var batch = new ArrayList<@Nullable String[]>(BATCH);
        long size = 0;
        long largest = 0;
        while (batch.size() < BATCH && size < BATCH_CHARACTERS) {
            if (!result.next()) {
                result.getStatement().close();
                session.streamed();
                return new Batch(batch, true, null);
            }
            var row = new @Nullable String[columns];
            long length = 0;
            for (int i = 0; i < columns; i++) {
                row[i] = result.getString(i + 1);
                length += row[i] == null ? 0 : row[i].length();
            }
            batch.add(row);
            size += length;
            largest = Math.max(largest, length);
        }
        session.sawRow(result, largest);
        return new Batch(batch, false, null);
    }

    /// The next row, null at the end. Blocks until it is there.
    @Nullable
    String @Nullable [] next() throws OperationFailedException, InterruptedException {
        while (place == current.size()) {
            if (last) {
                return null;
            }
            Batch batch = ahead.take();
            current = batch.rows;
            place = 0;
            last = batch.last;
            if (batch.failure != null) {
                throw Sides.failed(batch.failure);
            }
        }
        rows++;
        return current.get(place++);
    }

    /// How many rows were handed out.
    long rows() {
        return rows;
    }
}
