package dev.seedbed.library.index;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.IOUtils;

/// Hashes and counts what is read through it. Skipping reads.
final class HashingInput extends FilterInputStream {
    private static final long REPORT_EVERY_BYTES = 4L << 20;

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final LongConsumer progress;
    private long count;
    private long reported;

    /// @param progress hears the bytes read so far, now and then
    HashingInput(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    /// Bytes read so far.
    long count() {
        return count;
    }

    /// Reads what is left, so that the hash is that of the whole file.
    String finish() throws IOException {
        IOUtils.consume(this);
        progress.accept(count);
        return Hex.encodeHexString(digest.digest());
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
        return IOUtils.skip(this, wanted);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
