package dev.seedbed.store.transfer;

import dev.seedbed.store.chunk.Pack;
import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.place.Place;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Sends packs while others are being filled; a few at once, so that not much of them lies here.
final class PackUploads implements AutoCloseable {
    private static final int AT_ONCE = 3;

    private final Place place;
    private final LivingHold hold;
    private final TransferMeter meter;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Future<?>> running = new ArrayDeque<>();

    PackUploads(Place place, LivingHold hold, TransferMeter meter) {
        this.place = place;
        this.hold = hold;
        this.meter = meter;
    }

    /// Sends a pack, and removes its file then. Blocks while enough are on their way.
    ///
    /// @throws OperationFailedException what became of an earlier one
    void send(Pack pack) throws OperationFailedException, InterruptedException {
        running.add(threads.submit(() -> {
            put(pack);
            return true;
        }));
        while (running.size() >= AT_ONCE) {
            awaitFirst();
        }
    }

    private void put(Pack pack) throws OperationFailedException, InterruptedException {
        try {
            hold.renew();
            place.put(pack.digest(), pack, meter::transferred);
        } finally {
            discard(pack);
        }
    }

    private static void discard(Pack pack) throws OperationFailedException {
        try {
            Files.deleteIfExists(pack.file());
        } catch (IOException e) {
            throw StoreReader.local(pack.file(), e);
        }
    }

    /// Blocks until all are there.
    void awaitAll() throws OperationFailedException, InterruptedException {
        while (!running.isEmpty()) {
            awaitFirst();
        }
    }

    private void awaitFirst() throws OperationFailedException, InterruptedException {
        try {
            running.removeFirst().get();
        } catch (ExecutionException e) {
            throw Uninterruptible.failure(e);
        }
    }

    /// Ends what is still on its way.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
