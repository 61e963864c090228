package dev.seedbed.snapshot.record;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much space snapshots and databases take, at one moment. Sizes in bytes; -1 where the engine told none.
///
/// @param snapshots by the snapshot's id
/// @param databases by the container's id
public record DiskUsage(Map<String, OfSnapshot> snapshots, Map<String, OfDatabase> databases) {

    /// @param totalBytes all layers it is made of
    /// @param ownBytes the layer that it added; the rest of `totalBytes` it shares
    /// @param freedBytes what its removal alone would free
    /// @param databases how many databases use it
    /// @param lastUsed when a database was last started from it, as far as is known
    public record OfSnapshot(long totalBytes, long ownBytes, long freedBytes, int databases, Instant lastUsed) {}

    /// @param ownBytes what the database has written itself; -1 in the first seconds, before its server has written
    /// what
    ///     it writes at every start
    /// @param sharedBytes what it uses
    public record OfDatabase(long ownBytes, long sharedBytes) {
        /// What every MySQL makes for itself at its start is less than that.
        private static final long WORTH_TELLING_BYTES = 256L << 20;

        /// Whether it has copied most of what it uses, so that using it saves little any more, and that is
        /// more than a server's own logs.
        public boolean hasCopiedMost() {
            return sharedBytes > 0 && ownBytes > sharedBytes / 2 && ownBytes >= WORTH_TELLING_BYTES;
        }
    }

    public static DiskUsage measure(ContainerEngine engine, List<Snapshot> all)
            throws OperationFailedException, InterruptedException {
        return measure(engine, all, Instant.now());
    }

    static DiskUsage measure(ContainerEngine engine, List<Snapshot> all, Instant now)
            throws OperationFailedException, InterruptedException {
        Map<String, Long> sizes = engine.volumeSizes();
        Set<String> ours = LayerVolumes.ours(engine);
        List<ContainerSummary> containers = engine.containers(Map.of());
        var snapshots = new HashMap<String, OfSnapshot>();
        for (Snapshot snapshot : all) {
            snapshots.put(snapshot.id(), of(snapshot, sizes, ours, containers));
        }
        var databases = new HashMap<String, OfDatabase>();
        for (ContainerSummary container : containers) {
            DatabaseLabels labels = DatabaseLabels.of(container);
            if (container.is(Labels.ROLE_DATABASE)) {
                boolean known = !VolumeSizes.isTooEarly(container.createdAt(), now);
                labels.ownLayer()
                        .ifPresent(own -> databases.put(
                                container.id(),
                                new OfDatabase(
                                        known ? sizes.getOrDefault(own.volume(), -1L) : -1,
                                        sum(labels.layers(), sizes))));
            }
        }
        return new DiskUsage(Map.copyOf(snapshots), Map.copyOf(databases));
    }

    /// @param ours volumes that a removal may take: one that was adopted stays
    private static OfSnapshot of(
            Snapshot snapshot, Map<String, Long> sizes, Set<String> ours, List<ContainerSummary> containers) {
        Set<String> needed = new HashSet<>();
        int databases = 0;
        Instant lastUsed = snapshot.createdAt();
        for (ContainerSummary container : containers) {
            boolean record = container.belongsTo(snapshot.id()) && container.is(Labels.ROLE_SNAPSHOT);
            if (!record && !container.onlyLooks()) {
                container.volumes().forEach(needed::add);
            }
            if (snapshot.id().equals(DatabaseLabels.of(container).parent()) && container.is(Labels.ROLE_DATABASE)) {
                databases++;
                lastUsed = container.createdAt().isAfter(lastUsed) ? container.createdAt() : lastUsed;
            }
        }
        List<Layer> freed = snapshot.layers().stream()
                .filter(layer -> ours.contains(layer.volume()) && !needed.contains(layer.volume()))
                .toList();
        return new OfSnapshot(
                sum(snapshot.layers(), sizes),
                sum(List.of(snapshot.layers().getLast()), sizes),
                sum(freed, sizes),
                databases,
                lastUsed);
    }

    private static long sum(List<Layer> layers, Map<String, Long> sizes) {
        return VolumeSizes.sum(layers.stream().map(Layer::volume).toList(), sizes);
    }
}
