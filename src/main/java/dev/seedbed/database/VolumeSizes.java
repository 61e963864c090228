package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How large volumes are. The engine measures all of them at once and takes its time, so the last answer is kept.
/// Safe for use by any number of threads.
public final class VolumeSizes {
    private static final long FRESH_NANOS = Duration.ofSeconds(20).toNanos();

    private final ContainerEngine engine;
    private volatile Map<String, Long> latest = Map.of();
    private long measuredAt;
    private boolean measured;

    public VolumeSizes(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Bytes by volume name as last measured. Returns at once; empty before the first measurement.
    public Map<String, Long> known() {
        return latest;
    }

    /// Measures where the last answer is older than some seconds. May block for minutes: never on the way to a list.
    public synchronized Map<String, Long> measure() throws OperationFailedException, InterruptedException {
        if (!measured || System.nanoTime() - measuredAt > FRESH_NANOS) {
            latest = Map.copyOf(engine.volumeSizes());
            measuredAt = System.nanoTime();
            measured = true;
        }
        return latest;
    }

    /// Bytes of all volumes a database writes to, or -1 while not known.
    public long ownData(Database database) {
        return ownData(database, latest);
    }

    public static long ownData(Database database, Map<String, Long> sizes) {
        List<String> volumes = database.mounts().stream()
                .filter(mount -> mount.type() == Mount.Type.VOLUME && !mount.readOnly())
                .map(Mount::source)
                .distinct()
                .toList();
        boolean known = volumes.stream().anyMatch(sizes::containsKey);
        return known
                ? volumes.stream()
                        .mapToLong(volume -> Math.max(0, sizes.getOrDefault(volume, 0L)))
                        .sum()
                : -1;
    }
}
