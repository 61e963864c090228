package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.place.Place;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Fetches chunks from a store into the spool, a few runs at once, while others write what has come.
///
/// Each chunk is checked when it comes. A rotten one is fetched once more; a connection that is cut is
/// made again where it was cut, a few times.
final class ChunkFetch implements AutoCloseable {
    private static final int AT_ONCE = 3;
    private static final int TRIES = 3;

    private final Place place;
    private final StoreReader reader;
    private final List<BlobReference> packs;
    private final ChunkTable table;
    private final ChunkCodec codec;
    private final ChunkSpool spool;
    private final TransferMeter meter;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ChunkFetch(Sources sources, ChunkCodec codec, ChunkSpool spool, TransferMeter meter) {
        this.place = sources.place();
        this.reader = sources.reader();
        this.packs = sources.packs();
        this.table = sources.table();
        this.codec = codec;
        this.spool = spool;
        this.meter = meter;
    }

    /// Where the chunks are.
    record Sources(Place place, StoreReader reader, List<BlobReference> packs, ChunkTable table) {}

    /// Begins, and returns at once.
    void begin(List<int[]> runs) {
        var next = new AtomicInteger();
        for (int each = 0; each < Math.min(AT_ONCE, runs.size()); each++) {
            threads.execute(() -> {
                try {
                    for (int run = next.getAndIncrement(); run < runs.size(); run = next.getAndIncrement()) {
                        fetch(runs.get(run));
                    }
                } catch (OperationFailedException e) {
                    next.set(runs.size());
                    spool.fail(e);
                } catch (InterruptedException _) {
                    next.set(runs.size());
                    spool.interrupt();
                } catch (RuntimeException | Error e) {
                    spool.die(e);
                }
            });
        }
    }

    private void fetch(int[] run) throws OperationFailedException, InterruptedException {
        int done = 0;
        int triesLeft = TRIES;
        while (done < run.length) {
            int before = done;
            try {
                done = fetch(run, done);
            } catch (CutException e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                done = e.done;
                triesLeft = done > before ? TRIES : triesLeft - 1;
                if (triesLeft == 0) {
                    throw reader.unreachable(e.reason);
                }
            }
        }
    }

    /// The other side stopped in the middle.
    private static final class CutException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int done;
        private final IOException reason;

        CutException(int done, IOException reason) {
            super(reason);
            this.done = done;
            this.reason = reason;
        }
    }

    private int fetch(int[] run, int from) throws OperationFailedException, InterruptedException, CutException {
        long start = table.offset(run[from]);
        int last = run[run.length - 1];
        long end = table.offset(last) + (long) table.storedBytes(last);
        int done = from;
        long position = start;
        try (InputStream in = place.get(pack(run[from]).digest(), start, end - start)) {
            for (; done < run.length; done++) {
                int chunk = run[done];
                in.skipNBytes(table.offset(chunk) - position);
                byte[] stored = read(in, chunk);
                position = table.offset(chunk) + (long) stored.length;
                take(chunk, stored);
            }
        } catch (IOException e) {
            throw new CutException(done, e);
        }
        return done;
    }

    private BlobReference pack(int chunk) {
        return packs.get(table.pack(chunk));
    }

    private byte[] read(InputStream in, int chunk) throws IOException {
        byte[] stored = in.readNBytes(table.storedBytes(chunk));
        meter.transferred(stored.length);
        if (stored.length < table.storedBytes(chunk)) {
            throw new EOFException("connection-ended");
        }
        return stored;
    }

    private void take(int chunk, byte[] stored) throws OperationFailedException, InterruptedException, IOException {
        byte[] right = stored;
        Optional<byte[]> content = codec.unpack(table, chunk, stored);
        if (content.isEmpty()) {
            right = again(chunk);
            content = codec.unpack(table, chunk, right);
        }
        spool.add(
                chunk,
                right,
                content.orElseThrow(() -> new OperationFailedException(
                        new StoreDamaged(place.address(), pack(chunk).digest().toString(), "digest-differs"))));
    }

    private byte[] again(int chunk) throws OperationFailedException, InterruptedException, IOException {
        try (InputStream in = place.get(pack(chunk).digest(), table.offset(chunk), table.storedBytes(chunk))) {
            return read(in, chunk);
        }
    }

    /// Ends what is still on its way.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
