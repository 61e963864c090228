package dev.seedbed.store.transfer;

import dev.seedbed.store.format.ChunkTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Chunks that are fetched in one go: neighbours in a pack.
final class FetchRuns {
    private static final int MOST_BYTES = 4 << 20;
    /// Reading over what is between two chunks is faster than asking again.
    private static final int GAP_BYTES = 64 << 10;

    private static final int CHUNK_BITS = 22;
    private static final int OFFSET_BITS = 26;

    private final ChunkTable table;

    FetchRuns(ChunkTable table) {
        this.table = table;
    }

    /// In the order in which their chunks are wanted.
    ///
    /// @param wanted numbers of chunks
    /// @param order in which chunks are needed; others may be among them
    List<int[]> of(BitSet wanted, IntList order) {
        long[] sorted = wanted.stream().mapToLong(this::position).sorted().toArray();
        int[] starts = new int[sorted.length];
        int[] runOf = new int[table.size()];
        int runs = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || !isOneRun(chunk(sorted[starts[runs - 1]]), chunk(sorted[at - 1]), chunk(sorted[at]))) {
                starts[runs++] = at;
            }
            runOf[chunk(sorted[at])] = runs - 1;
        }
        List<int[]> inOrder = new ArrayList<>();
        var taken = new BitSet();
        for (int each = 0; each < order.size(); each++) {
            int chunk = order.get(each);
            if (wanted.get(chunk) && !taken.get(runOf[chunk])) {
                int run = runOf[chunk];
                taken.set(run);
                int end = run + 1 < runs ? starts[run + 1] : sorted.length;
                inOrder.add(Arrays.stream(sorted, starts[run], end)
                        .mapToInt(FetchRuns::chunk)
                        .toArray());
            }
        }
        return inOrder;
    }

    private long position(int chunk) {
        return ((long) table.pack(chunk) << OFFSET_BITS | table.offset(chunk)) << CHUNK_BITS | chunk;
    }

    private static int chunk(long position) {
        return (int) (position & (1 << CHUNK_BITS) - 1);
    }

    private boolean isOneRun(int first, int last, int next) {
        int end = table.offset(last) + table.storedBytes(last);
        return table.pack(first) == table.pack(next)
                && table.offset(next) >= end
                && table.offset(next) - end <= GAP_BYTES
                && table.offset(next) + table.storedBytes(next) - table.offset(first) <= MOST_BYTES;
    }
}
