package dev.seedbed.store.chunk;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;

/// Cuts a content while it is read.
public final class Chunker {
    private static final int BUFFER_BYTES = 4 * Cuts.MOST;

    private final byte[] buffer = new byte[BUFFER_BYTES];

    /// Takes chunks in their order.
    @FunctionalInterface
    public interface Taker {
        /// @param buffer to be copied before this returns
        void chunk(byte[] buffer, int offset, int length) throws OperationFailedException, InterruptedException;
    }

    /// Reads to the end.
    ///
    /// @return how many bytes there were
    public long cut(InputStream in, Taker taker) throws IOException, OperationFailedException, InterruptedException {
        long total = 0;
        int from = 0;
        int filled = 0;
        boolean isEnd = false;
        while (true) {
            if (!isEnd && filled - from < Cuts.MOST) {
                System.arraycopy(buffer, from, buffer, 0, filled - from);
                filled -= from;
                from = 0;
                int read = in.readNBytes(buffer, filled, buffer.length - filled);
                filled += read;
                isEnd = filled < buffer.length;
            }
            if (from == filled) {
                return total;
            }
            int length = Cuts.first(buffer, from, filled - from);
            taker.chunk(buffer, from, length);
            from += length;
            total += length;
        }
    }
}
