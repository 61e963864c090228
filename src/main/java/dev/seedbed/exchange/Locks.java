package dev.seedbed.exchange;

import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/// Several locks that are held together, so that nobody changes any of these meanwhile.
public final class Locks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_OF_A_RECOVERY = Duration.ofSeconds(2);
    private static final int KEY = 12;

    private final Deque<DatabaseLock.Held> held = new ArrayDeque<>();

    private Locks() {}

    /// Takes those of a volume and of the containers that use it.
    ///
    /// @param imageId of any image on the engine
    /// @param containers in an order that is the same for everybody
    /// @throws OperationFailedException with `Busy`
    public static Locks of(ContainerEngine engine, String imageId, String volume, List<ContainerDetails> containers)
            throws OperationFailedException, InterruptedException {
        var keys = new ArrayList<>(List.of(key(volume)));
        containers.forEach(container -> keys.add(DatabaseLock.key(container.summary())));
        String mount = engine.image(imageId).volumes().stream().findFirst().orElse("");
        var lock = new DatabaseLock(engine);
        return all(keys, key -> lock.acquire(key, imageId, mount, PATIENCE));
    }

    /// Takes those of a change that was interrupted.
    static Locks forRecovery(ContainerEngine engine, Journal.Entry journal, List<String> keys)
            throws OperationFailedException, InterruptedException {
        String image = journal.container().imageId();
        String mount = journal.container().mounts().stream()
                .filter(one -> one.type() == Mount.Type.TMPFS)
                .map(Mount::target)
                .findFirst()
                .orElse("");
        var lock = new DatabaseLock(engine);
        return all(keys, key -> lock.acquireForRecovery(key, image, mount, PATIENCE_OF_A_RECOVERY));
    }

    /// Takes one lock.
    @FunctionalInterface
    private interface Acquisition {
        DatabaseLock.Held of(String key) throws OperationFailedException, InterruptedException;
    }

    private static Locks all(List<String> keys, Acquisition acquisition)
            throws OperationFailedException, InterruptedException {
        var locks = new Locks();
        try {
            for (String key : keys) {
                locks.held.push(acquisition.of(key));
            }
            return locks;
        } catch (OperationFailedException | InterruptedException e) {
            locks.close();
            throw e;
        }
    }

    /// What a volume is locked by: names of volumes may be longer than those of containers.
    public static String key(String volume) {
        return "volume-" + DigestUtils.sha256Hex(volume).substring(0, KEY);
    }

    @Override
    public void close() {
        while (!held.isEmpty()) {
            held.pop().close();
        }
    }
}
