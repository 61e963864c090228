package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How large volumes are. The engine measures all of them at once and takes its time, so the last answer is kept.
/// Safe for use by any number of threads.
public final class VolumeSizes {
    private static final long MISSING_NANOS = Duration.ofSeconds(2).toNanos();
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

    /// The same, but measures also where the last answer does not know what one of these has written, as after a start,
    /// unless it is only just there.
    public synchronized Map<String, Long> measureFor(List<Database> databases)
            throws OperationFailedException, InterruptedException {
        boolean misses = databases.stream()
                .anyMatch(database -> database.labels().ownLayer().isPresent() && ownData(database) < 0);
        if (misses && measured && System.nanoTime() - measuredAt > MISSING_NANOS) {
            measured = false;
        }
        return measure();
    }

    /// Bytes of all volumes a database writes to, or -1 while not known.
    public long ownData(Database database) {
        return ownData(database, latest);
    }

    /// Bytes of what a database uses together with others: 0 for none, -1 while not known.
    public long sharedData(Database database) {
        return sharedData(database, latest);
    }

    /// The same by other sizes.
    public static long sharedData(Database database, Map<String, Long> sizes) {
        long sum = 0;
        for (Layer layer : database.labels().layers()) {
            long bytes = sizes.getOrDefault(layer.volume(), -1L);
            if (bytes < 0) {
                return -1;
            }
            sum += bytes;
        }
        return sum;
    }

    public static long ownData(Database database, Map<String, Long> sizes) {
        Optional<Layer> layer = database.labels().ownLayer();
        if (layer.isPresent()) {
            // What it mounts for its data also shows what it uses.
            return sizes.getOrDefault(layer.get().volume(), -1L);
        }
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
