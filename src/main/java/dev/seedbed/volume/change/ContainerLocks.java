package dev.seedbed.volume.change;

import dev.seedbed.database.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/// Holds the locks of a volume and of the containers that use it, so that nobody changes them meanwhile.
final class ContainerLocks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int KEY = 12;

    private final Deque<DatabaseLock.Held> held = new ArrayDeque<>();

    private ContainerLocks() {}

    /// @param imageId of any image on the engine
    /// @param containers in an order that is the same for everybody
    /// @param broken whether a change of them that was broken off does not matter
    static ContainerLocks take(
            ContainerEngine engine, String imageId, String volume, List<ContainerDetails> containers, boolean broken)
            throws OperationFailedException, InterruptedException {
        var lock = new DatabaseLock(engine);
        var locks = new ContainerLocks();
        try {
            locks.held.push(lock.acquire(key(volume), imageId, dataMount(engine, imageId), PATIENCE));
            for (ContainerDetails container : containers) {
                String key = DatabaseLock.key(container.summary());
                String image = container.summary().imageId();
                locks.held.push(
                        broken
                                ? lock.acquireForRecovery(key, image, dataMount(engine, image), PATIENCE)
                                : lock.acquire(key, image, dataMount(engine, image), PATIENCE));
            }
        } catch (OperationFailedException | InterruptedException e) {
            locks.close();
            throw e;
        }
        return locks;
    }

    private static String dataMount(ContainerEngine engine, String imageId)
            throws OperationFailedException, InterruptedException {
        ImageDetails image = engine.image(imageId);
        return image.volumes().isEmpty() ? "" : image.volumes().getFirst();
    }

    /// Names of volumes may be longer than those of containers.
    static String key(String volume) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(volume.getBytes(StandardCharsets.UTF_8));
            return "volume-" + HexFormat.of().formatHex(digest).substring(0, KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        while (!held.isEmpty()) {
            held.pop().close();
        }
    }
}
