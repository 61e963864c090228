package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.chunk.Sha256;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.format.IndexedEntry;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The content of a file, put together from its chunks while it is read. Its last bytes are handed over
/// only if the whole is what was published.
final class FileAssembly extends InputStream {
    private final IndexedEntry file;
    private final ChunkTable table;
    private final ChunkCodec codec;
    private final ChunkSpool spool;
    private final TransferMeter meter;
    private final String address;
    private final MessageDigest whole = Sha256.begin();
    private byte[] current = {};
    private int at;
    private int next;
    private @Nullable OperationFailedException failure;

    FileAssembly(
            IndexedEntry file, ChunkFetch.Sources sources, ChunkCodec codec, ChunkSpool spool, TransferMeter meter) {
        this.file = file;
        this.table = sources.table();
        this.address = sources.place().address();
        this.codec = codec;
        this.spool = spool;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        return fill() ? current[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, current.length - at);
        System.arraycopy(current, at, bytes, offset, read);
        at += read;
        return read;
    }

    @Override
    public int available() {
        return current.length - at;
    }

    /// Whether there is something to be read.
    private boolean fill() throws IOException {
        while (at == current.length) {
            if (next == file.chunks().length) {
                if (next == 0) {
                    checkWhole();
                }
                return false;
            }
            current = chunk(file.chunks()[next]);
            at = 0;
            next++;
            whole.update(current);
            meter.done(current.length);
            if (next == file.chunks().length) {
                checkWhole();
            }
        }
        return true;
    }

    private byte[] chunk(int chunk) throws IOException {
        try {
            byte[] stored = spool.await(chunk);
            return codec.expand(table, chunk, stored).orElseThrow(spool::rotten);
        } catch (OperationFailedException e) {
            throw failed(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void checkWhole() throws IOException {
        if (!HexFormat.of().formatHex(whole.digest()).equals(file.content().hex())) {
            spool.forget();
            current = new byte[0];
            at = 0;
            throw failed(new OperationFailedException(
                    new StoreDamaged(address, file.entry().path(), "digest-differs")));
        }
    }

    private IOException failed(OperationFailedException e) {
        failure = e;
        return new IOException(e);
    }

    /// Fails with the reason why it could not be read, if there is one.
    void requireSound() throws OperationFailedException {
        if (failure != null) {
            throw failure;
        }
    }

    /// Its reader has to have come to its end, where all of it was checked.
    void requireRead() throws OperationFailedException {
        requireSound();
        if (next < file.chunks().length || at < current.length) {
            throw new IllegalStateException(
                    "not read to its end: " + file.entry().path());
        }
    }
}
