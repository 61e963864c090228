package dev.seedbed.store.seal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Seals a long content part by part, as [SealedInput] reads it. Each part says which it is, and whether it is the
/// last: none can be left out, repeated or cut off.
final class SealedOutput extends FilterOutputStream {
    static final int PART_BYTES = 1 << 20;

    private final Seal seal;
    private final byte[] part = new byte[PART_BYTES];
    private int filled;
    private long number;
    private boolean isClosed;

    SealedOutput(OutputStream out, Seal seal) {
        super(out);
        this.seal = seal;
    }

    static String purpose(long number, boolean isLast) {
        return (isLast ? "last part " : "part ") + number;
    }

    @Override
    public void write(int oneByte) throws IOException {
        if (filled == part.length) {
            send(false);
        }
        part[filled++] = (byte) oneByte;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == part.length) {
                send(false);
            }
            int some = Math.min(left, part.length - filled);
            System.arraycopy(bytes, from, part, filled, some);
            filled += some;
            from += some;
            left -= some;
        }
    }

    private void send(boolean isLast) throws IOException {
        out.write(seal.seal(Arrays.copyOf(part, filled), purpose(number, isLast)));
        number++;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            send(true);
            out.close();
        }
    }
}
