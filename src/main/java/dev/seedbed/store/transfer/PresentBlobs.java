package dev.seedbed.store.transfer;

import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.Place;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Which blobs a place has: several are asked for at once, since each answer of a server far away takes its time.
final class PresentBlobs {
    private static final int AT_ONCE = 8;

    private PresentBlobs() {}

    /// Blocks until all answers are there, or one of them is a failure.
    ///
    /// @return those that are there
    static Set<Digest> of(Place place, Collection<Digest> digests)
            throws OperationFailedException, InterruptedException {
        Map<Digest, Future<Boolean>> asked = new LinkedHashMap<>();
        ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());
        try {
            for (Digest digest : digests) {
                asked.computeIfAbsent(digest, one -> threads.submit(() -> place.has(one)));
            }
            Set<Digest> present = new HashSet<>();
            for (Map.Entry<Digest, Future<Boolean>> each : asked.entrySet()) {
                if (each.getValue().get()) {
                    present.add(each.getKey());
                }
            }
            return present;
        } catch (ExecutionException e) {
            throw Uninterruptible.failure(e);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }
}
