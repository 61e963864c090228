package dev.seedbed.volume.files;

import dev.seedbed.engine.Mount;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The one container that all sessions on a source look through. It goes a while after the last of them, so that
/// opening the source again costs nothing.
final class SharedHelper {
    private final HelperContainers containers;
    private final Mount mount;
    private final Duration warm;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable HelperContainer current;
    private int sessions;
    private int generation;

    SharedHelper(HelperContainers containers, Mount mount, Duration warm) {
        this.containers = containers;
        this.mount = mount;
        this.warm = warm;
    }

    void join() throws OperationFailedException, InterruptedException {
        lock.lock();
        try {
            container();
            sessions++;
            generation++;
        } finally {
            lock.unlock();
        }
    }

    /// Blocks until it is there.
    private HelperContainer container() throws OperationFailedException, InterruptedException {
        lock.lock();
        try {
            HelperContainer known = current;
            if (known == null) {
                known = containers.start(List.of(mount), HelperContainers.READING);
                current = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    /// Makes a call, once more with a new container where the first has ended meanwhile.
    <T> T call(Call<T> call) throws OperationFailedException, InterruptedException {
        HelperContainer container = container();
        try {
            return call.through(container);
        } catch (OperationFailedException e) {
            if (!isGone(e.failure())) {
                throw e;
            }
        }
        forget(container);
        return call.through(container());
    }

    private static boolean isGone(Failure failure) {
        return switch (failure) {
            case Failure.NotFound missing -> missing.what().equals("container");
            case Failure.WrongState state -> state.what().equals("container");
            default -> false;
        };
    }

    private void forget(HelperContainer gone) {
        lock.lock();
        try {
            if (gone.equals(current)) {
                current = null;
            }
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        int left;
        lock.lock();
        try {
            sessions--;
            generation++;
            left = generation;
        } finally {
            lock.unlock();
        }
        if (warm.isZero()) {
            closeIfUnused(left);
            return;
        }
        Thread.ofVirtual().name("lets go of " + mount.source()).start(() -> {
            try {
                Thread.sleep(warm);
                closeIfUnused(left);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void closeIfUnused(int since) {
        lock.lock();
        try {
            if (sessions == 0 && generation == since) {
                close();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Removes the container; a session that goes on gets another.
    void close() {
        lock.lock();
        try {
            HelperContainer known = current;
            current = null;
            if (known != null) {
                known.close();
            }
        } finally {
            lock.unlock();
        }
    }

    /// What is done with a container.
    @FunctionalInterface
    interface Call<T> {
        T through(HelperContainer container) throws OperationFailedException, InterruptedException;
    }
}
