package dev.seedbed.query.compare;

import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Walks two ordered streams of rows in lock step. The last value of a row stands for what the row holds.
final class Merge {
    private static final int TELL_EVERY = 2_000;

    private final KeyOrder order;
    private final int samples;
    private final LongConsumer seen;
    private final List<Found> found = new ArrayList<>();
    private final int[] kept = new int[Change.values().length];

    private long added;
    private long removed;
    private long changed;
    private long walked;

    /// A key whose rows differ, as a sample.
    record Found(Change change, List<String> key) {}

    /// A server did not keep to the order; nothing can be said about the table this way.
    static final class OutOfOrderException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfOrderException(@Nullable String[] row) {
            super("out of order after " + row.length + " values");
        }
    }

    /// @param seen told now and then how many rows were read since it was told last
    Merge(KeyOrder order, int samples, LongConsumer seen) {
        this.order = order;
        this.samples = samples;
        this.seen = seen;
    }

    /// Compares rows by key.
    void byKey(RowStream left, RowStream right) throws OperationFailedException, InterruptedException {
        var one = new Ordered(left);
        var other = new Ordered(right);
        one.advance();
        other.advance();
        while (one.row != null || other.row != null) {
            int side = compare(one.row, other.row);
            if (side < 0) {
                removed++;
                keep(Change.REMOVED, Objects.requireNonNull(one.row));
            } else if (side > 0) {
                added++;
                keep(Change.ADDED, Objects.requireNonNull(other.row));
            } else if (!content(one).equals(content(other))) {
                changed++;
                keep(Change.CHANGED, Objects.requireNonNull(one.row));
            }
            step(one, other, side);
        }
        seen.accept(walked);
    }

    /// Compares how often each row is there: the key is the row's hash, the last value says how often.
    void byCount(RowStream left, RowStream right) throws OperationFailedException, InterruptedException {
        var one = new Ordered(left);
        var other = new Ordered(right);
        one.advance();
        other.advance();
        while (one.row != null || other.row != null) {
            int side = compare(one.row, other.row);
            long before = side <= 0 ? Long.parseLong(content(one)) : 0;
            long after = side >= 0 ? Long.parseLong(content(other)) : 0;
            @Nullable String[] row = Objects.requireNonNull(side <= 0 ? one.row : other.row);
            if (after > before) {
                added += after - before;
                keep(Change.ADDED, row);
            } else if (before > after) {
                removed += before - after;
                keep(Change.REMOVED, row);
            }
            step(one, other, side);
        }
        seen.accept(walked);
    }

    private int compare(@Nullable String @Nullable [] one, @Nullable String @Nullable [] other) {
        if (one == null) {
            return 1;
        }
        return other == null ? -1 : order.compare(one, other);
    }

    private void step(Ordered one, Ordered other, int side) throws OperationFailedException, InterruptedException {
        if (side <= 0) {
            one.advance();
            walked++;
        }
        if (side >= 0) {
            other.advance();
            walked++;
        }
        if (walked >= TELL_EVERY) {
            seen.accept(walked);
            walked = 0;
        }
    }

    private static String content(Ordered side) {
        @Nullable String[] row = Objects.requireNonNull(side.row);
        return Objects.requireNonNull(row[row.length - 1]);
    }

    private void keep(Change change, @Nullable String[] row) {
        if (kept[change.ordinal()] < samples) {
            kept[change.ordinal()]++;
            var key = new ArrayList<String>();
            for (String value : Arrays.copyOf(row, row.length - 1)) {
                key.add(Objects.requireNonNull(value));
            }
            found.add(new Found(change, List.copyOf(key)));
        }
    }

    long added() {
        return added;
    }

    long removed() {
        return removed;
    }

    long changed() {
        return changed;
    }

    List<Found> found() {
        return found;
    }

    /// A stream that is checked to be in order.
    private final class Ordered {
        private final RowStream stream;
        private @Nullable String @Nullable [] row;

        Ordered(RowStream stream) {
            this.stream = stream;
        }

        void advance() throws OperationFailedException, InterruptedException {
            @Nullable String @Nullable [] before = row;
            row = stream.next();
            if (before != null && row != null && order.compare(before, row) >= 0) {
                throw new OutOfOrderException(row);
            }
        }
    }
}
