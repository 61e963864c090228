package dev.seedbed.volume.helper;

import dev.seedbed.engine.Mount;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The one container that all sessions on a source look through. It is there while something is read and for a moment
/// afterwards, so that the next look costs nothing; anyone who wants to remove the volume waits for no open session.
public final class SharedHelper {
    private final HelperContainers containers;
    private final Mount mount;
    private final Duration linger;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable HelperContainer current;
    private int sessions;
    private int looks;
    private int generation;

    /// @param linger how long the container stays after the last look
    public SharedHelper(HelperContainers containers, Mount mount, Duration linger) {
        this.containers = containers;
        this.mount = mount;
        this.linger = linger;
    }

    /// Begins a session. Blocks until the container is there, so that a source that cannot be read fails here.
    public void join() throws OperationFailedException, InterruptedException {
        begin();
        try {
            container();
            lock.lock();
            try {
                sessions++;
            } finally {
                lock.unlock();
            }
        } finally {
            end();
        }
    }

    private void begin() {
        lock.lock();
        try {
            looks++;
            generation++;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        int ended;
        lock.lock();
        try {
            looks--;
            generation++;
            ended = generation;
        } finally {
            lock.unlock();
        }
        Thread.ofVirtual().name("lets go of " + mount.source()).start(() -> {
            try {
                Thread.sleep(linger);
                closeIfUnused(ended);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
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
    public <T> T call(Call<T> call) throws OperationFailedException, InterruptedException {
        begin();
        try {
            return made(call);
        } finally {
            end();
        }
    }

    private <T> T made(Call<T> call) throws OperationFailedException, InterruptedException {
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

    /// Ends a session. The last one takes the container along.
    public void leave() {
        lock.lock();
        try {
            sessions--;
            if (sessions == 0 && looks == 0) {
                close();
            }
        } finally {
            lock.unlock();
        }
    }

    private void closeIfUnused(int since) {
        lock.lock();
        try {
            if (looks == 0 && generation == since) {
                close();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Removes the container; a session that goes on gets another.
    public void close() {
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
    public interface Call<T> {
        T through(HelperContainer container) throws OperationFailedException, InterruptedException;
    }
}
