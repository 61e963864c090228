package dev.seedbed.library.index;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/// Hashes and counts what is read through it. Skipping reads.
final class HashingInput extends FilterInputStream {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final long REPORT_EVERY_BYTES = 4L << 20;

    private final MessageDigest digest;
    private final LongConsumer progress;
    private long count;
    private long reported;

    /// @param progress hears the bytes read so far, now and then
    HashingInput(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Bytes read so far.
    long count() {
        return count;
    }

    /// Reads what is left, so that the hash is that of the whole file.
    String finish() throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        while (read(buffer, 0, buffer.length) >= 0) {
            // only the hash is wanted
        }
        progress.accept(count);
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            count += read;
            if (count - reported >= REPORT_EVERY_BYTES) {
                reported = count;
                progress.accept(count);
            }
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] buffer = new byte[(int) Math.min(BUFFER_BYTES, Math.max(1, wanted))];
        long left = wanted;
        while (left > 0) {
            int read = read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return wanted - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
