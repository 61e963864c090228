package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.ChunkCodec;
import dev.seedbed.store.chunk.Pack;
import dev.seedbed.store.chunk.PackWriter;
import dev.seedbed.store.chunk.Sha256;
import dev.seedbed.store.format.BlobReference;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.seal.Seal;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Takes the chunks of a content in their order, and puts those that the store does not have into packs.
///
/// Checksums and compression are done by other threads; what becomes of a chunk is decided in the order in
/// which they came. So the same content beside the same known chunks makes the same packs, and a repeated
/// push finds its own.
final class ChunkIntake implements AutoCloseable {
    private static final int AHEAD = 32;

    private final KnownChunks known;
    private final PackUploads uploads;
    private final TransferMeter meter;
    private final Path folder;
    private final int packBytes;
    private final ChunkCodec codec;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ChunkTable table = new ChunkTable().searchable();
    private final List<BlobReference> packs = new ArrayList<>();
    private final Map<Digest, Integer> usedPacks = new HashMap<>();
    private @Nullable PackWriter pack;
    private int packNumber;

    /// @param packBytes a pack that has as many takes no more chunks
    ChunkIntake(KnownChunks known, PackUploads uploads, TransferMeter meter, Path folder, int packBytes, Seal seal)
            throws IOException {
        this.known = known;
        this.uploads = uploads;
        this.meter = meter;
        this.folder = folder;
        this.packBytes = packBytes;
        this.codec = new ChunkCodec(seal);
    }

    /// @param stored as a pack holds it; null where it is known
    private record Prepared(byte[] digest, int length, byte @Nullable [] stored) {}

    private record Waiting(Future<Prepared> chunk, IntList numbers) {}

    /// All chunks that were taken, once it is finished.
    ChunkTable table() {
        return table;
    }

    /// All packs that chunks are in, once it is finished.
    List<BlobReference> packs() {
        return packs;
    }

    /// @param numbers to which the number of the chunk is added, by and by
    void take(byte[] buffer, int offset, int length, IntList numbers)
            throws OperationFailedException, InterruptedException {
        byte[] content = Arrays.copyOfRange(buffer, offset, offset + length);
        waiting.add(new Waiting(threads.submit(() -> prepare(content)), numbers));
        if (waiting.size() >= AHEAD) {
            place(waiting.removeFirst());
        }
    }

    private Prepared prepare(byte[] content) {
        byte[] digest = Sha256.of(content, 0, content.length);
        return new Prepared(digest, content.length, known.table().find(digest) >= 0 ? null : codec.pack(content));
    }

    /// Places what has been taken, and sends the last pack.
    void finish() throws OperationFailedException, InterruptedException {
        while (!waiting.isEmpty()) {
            place(waiting.removeFirst());
        }
        if (pack != null) {
            send(pack);
        }
    }

    private void place(Waiting next) throws OperationFailedException, InterruptedException {
        try {
            next.numbers().add(number(next.chunk().get()));
        } catch (ExecutionException e) {
            throw Uninterruptible.failure(e);
        }
    }

    private int number(Prepared chunk) throws OperationFailedException, InterruptedException {
        int number = table.find(chunk.digest());
        if (number >= 0) {
            return number;
        }
        if (chunk.stored() == null) {
            meter.saved(chunk.length());
            ChunkTable old = known.table();
            int there = old.find(chunk.digest());
            int packOfOld = used(known.pack(there));
            return table.add(chunk.digest(), chunk.length(), packOfOld, old.offset(there), old.storedBytes(there));
        }
        return append(chunk, chunk.stored());
    }

    private int used(BlobReference there) {
        return usedPacks.computeIfAbsent(there.digest(), _ -> {
            packs.add(there);
            return packs.size() - 1;
        });
    }

    private int append(Prepared chunk, byte[] stored) throws OperationFailedException, InterruptedException {
        try {
            if (pack == null) {
                pack = new PackWriter(folder);
                packNumber = packs.size();
                // its digest is known once it is full
                packs.add(new BlobReference(new Digest("0".repeat(64)), 0));
            }
            int offset = (int) pack.written();
            pack.write(stored);
            int number = table.add(chunk.digest(), chunk.length(), packNumber, offset, stored.length);
            if (pack.written() >= packBytes) {
                send(pack);
            }
            return number;
        } catch (IOException e) {
            throw StoreReader.local(folder, e);
        }
    }

    private void send(PackWriter full) throws OperationFailedException, InterruptedException {
        try {
            Pack finished = full.finish();
            pack = null;
            packs.set(packNumber, new BlobReference(finished.digest(), finished.bytes()));
            uploads.send(finished);
        } catch (IOException e) {
            throw StoreReader.local(folder, e);
        }
    }

    /// Ends the threads, and removes the pack that was being filled.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        codec.close();
        if (pack != null) {
            try {
                pack.discard();
            } catch (IOException _) {
                // what is old is removed by the next push
            }
        }
    }
}
