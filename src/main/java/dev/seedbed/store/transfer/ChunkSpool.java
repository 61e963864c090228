package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.task.Failure.LocalFile;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The chunks of a version that are here already, in one file, in the order in which they came. It
/// outlives a program that is killed; what a later one finds in it is checked first. Used by several threads.
///
/// Each chunk is its number and its length, four bytes each, and as many bytes: as the store has it, or
/// unpacked.
final class ChunkSpool implements AutoCloseable {
    private static final int HEADER = 8;

    private final ChunkTable table;
    private final Path file;
    private final FileChannel channel;
    private boolean isRemoved;
    private final long[] positions;
    private long end;
    private @Nullable OperationFailedException failure;
    private @Nullable Throwable defect;

    private ChunkSpool(ChunkTable table, Path file, FileChannel channel, boolean isPrivate) {
        this.table = table;
        this.file = file;
        this.channel = channel;
        this.isRemoved = isPrivate;
        this.positions = new long[table.size()];
        Arrays.fill(positions, -1);
    }

    /// Opens the file, with what is in it. Where another program uses it, a file of its own.
    static ChunkSpool open(Path file, ChunkTable table, ChunkCodec codec) throws OperationFailedException {
        try {
            FileChannel channel = open(file);
            if (isLocked(channel)) {
                var spool = new ChunkSpool(table, file, channel, false);
                spool.scan(codec);
                return spool;
            }
            channel.close();
            Path own = Files.createTempFile(file.toAbsolutePath().getParent(), "own", ".tmp");
            return new ChunkSpool(table, own, open(own), true);
        } catch (IOException e) {
            throw StoreReader.local(file, e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// The lock ends with the channel.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private void scan(ChunkCodec codec) throws IOException {
        long size = channel.size();
        var header = ByteBuffer.allocate(HEADER);
        while (end + HEADER <= size) {
            read(header.clear(), end);
            int chunk = header.getInt(0);
            int length = header.getInt(4);
            if (!isPossible(chunk, length) || end + HEADER + length > size) {
                break;
            }
            byte[] stored = new byte[length];
            read(ByteBuffer.wrap(stored), end + HEADER);
            if (codec.unpack(table, chunk, stored).isPresent()) {
                positions[chunk] = end;
            }
            end += HEADER + length;
        }
        channel.truncate(end);
    }

    private boolean isPossible(int chunk, int length) {
        return chunk >= 0
                && chunk < table.size()
                && (length == table.length(chunk) || length == table.storedBytes(chunk));
    }

    private void read(ByteBuffer into, long position) throws IOException {
        int start = into.position();
        while (into.hasRemaining()) {
            if (channel.read(into, position + into.position() - start) < 0) {
                throw new IOException("ends early: " + file);
            }
        }
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
    synchronized void add(int chunk, byte[] stored) throws OperationFailedException {
        if (has(chunk)) {
            return;
        }
        ByteBuffer record = ByteBuffer.allocate(HEADER + stored.length)
                .putInt(chunk)
                .putInt(stored.length)
                .put(stored)
                .flip();
        try {
            long position = end;
            while (record.hasRemaining()) {
                position += channel.write(record, position);
            }
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

    /// What is in it is not what was put into it.
    OperationFailedException rotten() {
        return new OperationFailedException(new LocalFile(file, "digest-differs"));
    }

    /// Blocks until the chunk is here.
    byte[] await(int chunk) throws OperationFailedException, InterruptedException {
        long position;
        synchronized (this) {
            while (positions[chunk] < 0) {
                if (failure != null) {
                    throw failure;
                }
                if (defect != null) {
                    throw new IllegalStateException(defect);
                }
                wait();
            }
            position = positions[chunk];
        }
        try {
            var header = ByteBuffer.allocate(HEADER);
            read(header, position);
            byte[] stored = new byte[Math.clamp(header.getInt(4), 0, table.length(chunk))];
            read(ByteBuffer.wrap(stored), position + HEADER);
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
            channel.close();
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
            channel.close();
        } catch (IOException e) {
            throw StoreReader.local(file, e);
        }
    }
}
