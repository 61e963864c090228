package dev.seedbed.store.object;

import dev.seedbed.store.place.Digest;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Of those who put one blob at once through one place, one does; not every server replaces a file in one step.
final class BlobLocks {
    private static final int MOST = 64;

    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(MOST).toList();

    Lock of(Digest digest) {
        return locks.get(Math.floorMod(digest.hashCode(), MOST));
    }
}
