package dev.seedbed.store.seal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads what [SealedOutput] wrote. Nothing of a part is given out before it was checked.
final class SealedInput extends InputStream {
    private static final int SEALED_BYTES = SealedOutput.PART_BYTES + Seal.OVERHEAD_BYTES;

    private final InputStream in;
    private final Seal seal;
    private byte[] part = new byte[0];
    private int position;
    private long number;
    private boolean isLast;
    private byte[] ahead = new byte[0];

    SealedInput(InputStream in, Seal seal) {
        this.in = in;
        this.seal = seal;
    }

    @Override
    public int read() throws IOException {
        return isThere() ? part[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!isThere()) {
            return -1;
        }
        int some = Math.min(length, part.length - position);
        System.arraycopy(part, position, bytes, offset, some);
        position += some;
        return some;
    }

    private boolean isThere() throws IOException {
        while (position == part.length && !isLast) {
            // one byte more tells whether it is the last
            byte[] read = in.readNBytes(SEALED_BYTES + 1 - ahead.length);
            byte[] sealed = Arrays.copyOf(ahead, ahead.length + read.length);
            System.arraycopy(read, 0, sealed, ahead.length, read.length);
            isLast = sealed.length <= SEALED_BYTES;
            ahead = isLast ? new byte[0] : Arrays.copyOfRange(sealed, SEALED_BYTES, sealed.length);
            byte[] whole = isLast ? sealed : Arrays.copyOf(sealed, SEALED_BYTES);
            part = seal.open(whole, SealedOutput.purpose(number, isLast));
            position = 0;
            number++;
        }
        return position < part.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
