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
    private final long[] counts = new long[kept.length];

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

    /// Hears of a key that one or both sides have.
    @FunctionalInterface
    private interface Look {
        /// @param before null where the left side does not have it
        /// @param after null where the right side does not have it
        void at(@Nullable String @Nullable [] before, @Nullable String @Nullable [] after);
    }

    /// Compares rows by key.
    void byKey(RowStream left, RowStream right) throws OperationFailedException, InterruptedException {
        walk(left, right, (before, after) -> {
            if (before == null) {
                keep(Change.ADDED, 1, after);
            } else if (after == null) {
                keep(Change.REMOVED, 1, before);
            } else if (!content(before).equals(content(after))) {
                keep(Change.CHANGED, 1, before);
            }
        });
    }

    /// Compares how often each row is there: the key is the row's hash, the last value says how often.
    void byCount(RowStream left, RowStream right) throws OperationFailedException, InterruptedException {
        walk(left, right, (before, after) -> {
            long more = (after == null ? 0 : Long.parseLong(content(after)))
                    - (before == null ? 0 : Long.parseLong(content(before)));
            if (more != 0) {
                keep(more > 0 ? Change.ADDED : Change.REMOVED, Math.abs(more), before == null ? after : before);
            }
        });
    }

    private void walk(RowStream left, RowStream right, Look look)
            throws OperationFailedException, InterruptedException {
        var one = new Ordered(left);
        var other = new Ordered(right);
        one.advance();
        other.advance();
        while (one.row != null || other.row != null) {
            int side = compare(one.row, other.row);
            look.at(side <= 0 ? one.row : null, side >= 0 ? other.row : null);
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

    private static String content(@Nullable String[] row) {
        return Objects.requireNonNull(row[row.length - 1]);
    }

    private void keep(Change change, long count, @Nullable String @Nullable [] row) {
        counts[change.ordinal()] += count;
        if (row != null && kept[change.ordinal()] < samples) {
            kept[change.ordinal()]++;
            List<String> key = Arrays.stream(row, 0, row.length - 1)
                    .map(Objects::requireNonNull)
                    .toList();
            found.add(new Found(change, key));
        }
    }

    /// How many rows changed like that.
    long count(Change change) {
        return counts[change.ordinal()];
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
