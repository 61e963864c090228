package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Mount;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How large volumes are. The engine measures all of them at once and takes its time, so the last answer is kept.
/// Safe for use by any number of threads.
public final class VolumeSizes {
    /// How long after the creation of its container a server still writes what it writes at every start.
    public static final Duration SETTLING = Duration.ofSeconds(4);

    private static final Duration LONG_THERE = Duration.ofMinutes(1);
    private static final Duration MISSING = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final ContainerEngine engine;
    private final InstantSource clock;
    private volatile Answer latest = new Answer(Map.of(), Instant.EPOCH);

    private record Answer(Map<String, Long> sizes, Instant at) {}

    public VolumeSizes(ContainerEngine engine) {
        this(engine, InstantSource.system());
    }

    public VolumeSizes(ContainerEngine engine, InstantSource clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /// Bytes by volume name as last measured. Returns at once; empty before the first measurement.
    public Map<String, Long> known() {
        return latest.sizes();
    }

    /// Measures where the last answer is older than some seconds. May block for minutes: never on the way to a list.
    public synchronized Map<String, Long> measure() throws OperationFailedException, InterruptedException {
        return measure(FRESH);
    }

    private Map<String, Long> measure(Duration fresh) throws OperationFailedException, InterruptedException {
        Answer before = latest;
        if (Duration.between(before.at(), clock.instant()).abs().compareTo(fresh) > 0) {
            // The engine may take long: the answer is of the moment when it began.
            Instant at = clock.instant();
            latest = new Answer(Map.copyOf(engine.volumeSizes()), at);
        }
        return latest.sizes();
    }

    /// The same, but measures also where the last answer does not say what one of these has written, as after a start,
    /// unless it is only just there.
    public synchronized Map<String, Long> measureFor(List<Database> databases)
            throws OperationFailedException, InterruptedException {
        return measure(databases.stream().anyMatch(this::isMissing) ? MISSING : FRESH);
    }

    /// Whether the last answer does not say what a database has written.
    private boolean isMissing(Database database) {
        return isTooEarly(database) || (database.labels().ownLayer().isPresent() && ownData(database) < 0);
    }

    /// Whether another measurement in some seconds will say it: not of one that has been there for long, whose volume
    /// the engine may never measure.
    public boolean isAwaited(Database database) {
        return isMissing(database)
                && Duration.between(database.createdAt(), clock.instant()).compareTo(LONG_THERE) < 0;
    }

    /// Whether the last answer is from the first seconds of a database's container: then it does not say yet how much
    /// the database has written.
    public boolean isTooEarly(Database database) {
        return isTooEarly(database.createdAt(), latest.at());
    }

    /// The same of any container and any measurement.
    public static boolean isTooEarly(Instant created, Instant measured) {
        Duration age = Duration.between(created, measured);
        return !age.isNegative() && age.compareTo(SETTLING) < 0;
    }

    /// Bytes of what a database uses together with others: 0 for none, -1 while not known.
    public long sharedData(Database database) {
        return sum(database.labels().layers().stream().map(Layer::volume).toList(), latest.sizes());
    }

    /// Bytes of all these volumes: -1 where one of them is not known.
    public static long sum(List<String> volumes, Map<String, Long> sizes) {
        List<Long> all =
                volumes.stream().map(volume -> sizes.getOrDefault(volume, -1L)).toList();
        return all.stream().anyMatch(bytes -> bytes < 0)
                ? -1
                : all.stream().mapToLong(Long::longValue).sum();
    }

    /// Bytes of all volumes a database writes to, or -1 while not known.
    public long ownData(Database database) {
        Map<String, Long> sizes = latest.sizes();
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
