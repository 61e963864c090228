package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.task.Failure.LocalFile;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The chunks of a version that are here already, in one file, in the order in which they came. It
/// outlives a program that is killed; what a later one finds in it is checked first. No channel, which an
/// interrupt would close. Used by several threads.
///
/// Each chunk is its number and its length, four bytes each, and as many bytes: as the store has it, or
/// unpacked.
final class ChunkSpool implements AutoCloseable {
    private static final int HEADER = 8;
    private static final long MOST_READY = 8 << 20;

    private final ChunkTable table;
    private final Path file;
    private final RandomAccessFile data;
    private boolean isRemoved;
    private final long[] positions;
    private final Map<Integer, byte[]> ready = new HashMap<>();
    private long readyBytes;
    private long end;
    private @Nullable OperationFailedException failure;
    private @Nullable Throwable defect;
    private boolean isInterrupted;

    private ChunkSpool(ChunkTable table, Path file, RandomAccessFile data, boolean isPrivate) {
        this.table = table;
        this.file = file;
        this.data = data;
        this.isRemoved = isPrivate;
        this.positions = new long[table.size()];
        Arrays.fill(positions, -1);
    }

    /// Opens the file, with what is in it. Where another program uses it, a file of its own.
    static ChunkSpool open(Path file, ChunkTable table, ChunkCodec codec) throws OperationFailedException {
        try {
            RandomAccessFile data = new RandomAccessFile(file.toFile(), "rw");
            if (isLocked(data)) {
                var spool = new ChunkSpool(table, file, data, false);
                spool.scan(codec);
                return spool;
            }
            data.close();
            Path own = Files.createTempFile(file.toAbsolutePath().getParent(), "own", ".tmp");
            return new ChunkSpool(table, own, new RandomAccessFile(own.toFile(), "rw"), true);
        } catch (IOException e) {
            throw StoreReader.local(file, e);
        }
    }

    /// The lock ends with the file.
    private static boolean isLocked(RandomAccessFile data) throws IOException {
        try {
            FileLock lock = data.getChannel().tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private synchronized void scan(ChunkCodec codec) throws IOException {
        long size = data.length();
        while (end + HEADER <= size) {
            data.seek(end);
            int chunk = data.readInt();
            int length = data.readInt();
            if (!isPossible(chunk, length) || end + HEADER + length > size) {
                break;
            }
            byte[] stored = new byte[length];
            data.readFully(stored);
            if (codec.unpack(table, chunk, stored).isPresent()) {
                positions[chunk] = end;
            }
            end += HEADER + length;
        }
        data.setLength(end);
    }

    private boolean isPossible(int chunk, int length) {
        return chunk >= 0
                && chunk < table.size()
                && (length == table.length(chunk) || length == table.storedBytes(chunk));
    }

    synchronized boolean has(int chunk) {
        return positions[chunk] >= 0;
    }

    /// Those that are not here yet.
    synchronized BitSet missing(BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        for (int chunk = missing.nextSetBit(0); chunk >= 0; chunk = missing.nextSetBit(chunk + 1)) {
            if (has(chunk)) {
                missing.clear(chunk);
            }
        }
        return missing;
    }

    /// @param stored checked already
    /// @param content what it unpacks to, kept for a moment, so that it is not read and unpacked again
    synchronized void add(int chunk, byte[] stored, byte[] content) throws OperationFailedException {
        if (!has(chunk) && readyBytes + content.length <= MOST_READY) {
            ready.put(chunk, content);
            readyBytes += content.length;
        }
        add(chunk, stored);
    }

    /// @param stored checked already
    synchronized void add(int chunk, byte[] stored) throws OperationFailedException {
        if (has(chunk)) {
            return;
        }
        byte[] record = ByteBuffer.allocate(HEADER + stored.length)
                .putInt(chunk)
                .putInt(stored.length)
                .put(stored)
                .array();
        try {
            data.seek(end);
            data.write(record);
        } catch (IOException e) {
            throw StoreReader.local(file, e);
        }
        positions[chunk] = end;
        end += HEADER + stored.length;
        notifyAll();
    }

    /// Nobody has to wait any more: what is missing does not come.
    synchronized void fail(OperationFailedException reason) {
        failure = failure == null ? reason : failure;
        notifyAll();
    }

    /// The same for what nobody expected.
    synchronized void die(Throwable reason) {
        defect = reason;
        notifyAll();
    }

    /// The same where who fetches was interrupted.
    synchronized void interrupt() {
        isInterrupted = true;
        notifyAll();
    }

    /// What is in it is not what was put into it.
    OperationFailedException rotten() {
        return new OperationFailedException(new LocalFile(file, "digest-differs"));
    }

    /// Blocks until the chunk is here.
    ///
    /// @return as it was added, or unpacked
    synchronized byte[] await(int chunk) throws OperationFailedException, InterruptedException {
        while (positions[chunk] < 0) {
            if (failure != null) {
                throw failure;
            }
            if (isInterrupted) {
                throw new InterruptedException();
            }
            if (defect != null) {
                throw new IllegalStateException(defect);
            }
            wait();
        }
        byte[] content = ready.remove(chunk);
        if (content != null) {
            readyBytes -= content.length;
            return content;
        }
        try {
            data.seek(positions[chunk] + Integer.BYTES);
            byte[] stored =
                    new byte[Math.clamp(data.readInt(), 0, Math.max(table.length(chunk), table.storedBytes(chunk)))];
            data.readFully(stored);
            return stored;
        } catch (IOException e) {
            throw StoreReader.local(file, e);
        }
    }

    /// What is in it is not good for another try: it is removed when it is closed.
    synchronized void forget() {
        isRemoved = true;
    }

    /// Removes it: it is not needed any more.
    void remove() throws OperationFailedException {
        try {
            data.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StoreReader.local(file, e);
        }
    }

    @Override
    public void close() throws OperationFailedException {
        if (isRemoved) {
            remove();
            return;
        }
        try {
            data.close();
        } catch (IOException e) {
            throw StoreReader.local(file, e);
        }
    }
}
