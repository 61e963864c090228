package dev.seedbed.store.bucket;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;

/// A part of an object, of which a few MiB are in memory at once.
final class RangeStream extends InputStream {
    /// Fetches bytes from a position; fewer than asked for only at the end of the object.
    @FunctionalInterface
    interface Source {
        byte[] read(long offset, long length) throws OperationFailedException, InterruptedException;
    }

    private final Source source;
    private final int atOnce;
    private byte[] block;
    private int used;
    private long position;
    private long left;

    /// @param first what was fetched already
    /// @param position behind it
    /// @param left to be fetched from there
    RangeStream(Source source, int atOnce, byte[] first, long position, long left) {
        this.source = source;
        this.atOnce = atOnce;
        this.block = first;
        this.position = position;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (used == block.length && !fetch()) {
            return -1;
        }
        int read = Math.min(length, block.length - used);
        System.arraycopy(block, used, bytes, offset, read);
        used += read;
        return read;
    }

    private boolean fetch() throws IOException {
        if (left <= 0) {
            return false;
        }
        long wanted = Math.min(left, atOnce);
        try {
            block = source.read(position, wanted);
        } catch (OperationFailedException e) {
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var interrupted = new InterruptedIOException();
            interrupted.initCause(e);
            throw interrupted;
        }
        used = 0;
        position += block.length;
        left = block.length < wanted ? 0 : left - block.length;
        return block.length > 0;
    }

    @Override
    public void close() {
        left = 0;
        used = block.length;
    }
}
