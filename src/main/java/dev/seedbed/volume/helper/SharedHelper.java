package dev.seedbed.volume.helper;

import dev.seedbed.engine.Mount;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one container that all sessions on a source look through. It is there while something is read and for a moment
/// afterwards, so that the next look costs nothing; anyone who wants to remove the volume waits for no open session.
public final class SharedHelper {
    private final HelperContainers containers;
    private final Mount mount;
    private final Duration linger;
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
            synchronized (this) {
                sessions++;
            }
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        looks++;
        generation++;
    }

    private void end() {
        int ended = ended();
        Thread.ofVirtual().name("lets go of " + mount.source()).start(() -> {
            try {
                Thread.sleep(linger);
                closeIfUnused(ended);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private synchronized int ended() {
        looks--;
        generation++;
        return generation;
    }

    /// Blocks until it is there.
    private synchronized HelperContainer container() throws OperationFailedException, InterruptedException {
        HelperContainer known = current;
        if (known == null) {
            known = containers.start(List.of(mount), HelperContainers.READING);
            current = known;
        }
        return known;
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

    private synchronized void forget(HelperContainer gone) {
        if (gone.equals(current)) {
            current = null;
        }
    }

    /// Ends a session. The last one takes the container along.
    public synchronized void leave() {
        sessions--;
        if (sessions == 0 && looks == 0) {
            close();
        }
    }

    private synchronized void closeIfUnused(int since) {
        if (looks == 0 && generation == since) {
            close();
        }
    }

    /// Removes the container; a session that goes on gets another.
    public synchronized void close() {
        HelperContainer known = current;
        current = null;
        if (known != null) {
            known.close();
        }
    }

    /// What is done with a container.
    @FunctionalInterface
    public interface Call<T> {
        T through(HelperContainer container) throws OperationFailedException, InterruptedException;
    }
}
