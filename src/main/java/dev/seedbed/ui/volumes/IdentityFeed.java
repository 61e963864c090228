package dev.seedbed.ui.volumes;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.volume.Lineage;
import dev.seedbed.volume.VolumeRow;
import dev.seedbed.volume.VolumeUser;
import dev.seedbed.volume.identity.VolumeIdentities;
import dev.seedbed.volume.identity.VolumeIdentity;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Has volumes looked into in the background, some at a time, the newest first, and delivers what was found in
/// one go per frame. Confined to the FX thread.
final class IdentityFeed {
    private static final int BATCH = 64;

    private final VolumeIdentities identities;
    private final TaskRunner tasks;
    private final Consumer<Map<String, VolumeIdentity>> target;
    private final Consumer<List<String>> looked;
    private final Map<String, List<VolumeUser>> lookedAt = new HashMap<>();
    private final Map<String, VolumeIdentity> found = new HashMap<>();
    private final Consumer<Object> arrived;
    private List<VolumeRow> wanted = List.of();
    private boolean looking;

    /// @param target hears newly found identities by volume
    /// @param looked hears which volumes were looked into, found or not
    IdentityFeed(
            VolumeIdentities identities,
            TaskRunner tasks,
            Consumer<Map<String, VolumeIdentity>> target,
            Consumer<List<String>> looked) {
        this.identities = identities;
        this.tasks = tasks;
        this.target = target;
        this.looked = looked;
        this.arrived = tasks.onFxThread(_ -> deliver());
    }

    Optional<VolumeIdentity> known(VolumeRow volume) {
        return tellsSomething(volume) ? identities.known(volume.name()) : Optional.empty();
    }

    /// Wants these to be known; those that were looked at and have the same users as then are left out.
    void want(List<VolumeRow> volumes) {
        List<VolumeRow> unknown = volumes.stream()
                .filter(IdentityFeed::tellsSomething)
                .filter(volume -> !volume.users().equals(lookedAt.get(volume.name())))
                .toList();
        if (unknown.isEmpty()) {
            wanted = unknown;
            return;
        }
        var _ = tasks.run(
                "order volumes",
                () -> unknown.stream().sorted(order()).toList(),
                outcome -> outcome.onSuccess(sorted -> {
                    wanted = sorted;
                    next();
                }));
    }

    /// Looks at it again, because somebody wrote to it.
    void forget(String volume) {
        identities.forget(volume);
        lookedAt.remove(volume);
    }

    /// Changes on top of other layers are no data directory by themselves, and what joins them is only a server's.
    private static boolean tellsSomething(VolumeRow volume) {
        return volume.lineage() == null || volume.lineage().sort() == Lineage.Sort.DATA;
    }

    /// What has to be fetched over a network comes last: it may not answer.
    private static Comparator<VolumeRow> order() {
        return Comparator.comparing((VolumeRow volume) -> isRemote(volume))
                .thenComparing(
                        (VolumeRow volume) -> volume.createdAt() == null ? Instant.EPOCH : volume.createdAt(),
                        Comparator.reverseOrder());
    }

    private static boolean isRemote(VolumeRow volume) {
        String type = volume.options().getOrDefault("type", "");
        return !volume.driver().equals("local") || type.startsWith("nfs") || type.equals("cifs");
    }

    private void next() {
        if (looking || wanted.isEmpty()) {
            return;
        }
        looking = true;
        List<VolumeRow> batch = wanted.subList(0, Math.min(BATCH, wanted.size()));
        wanted = wanted.subList(batch.size(), wanted.size());
        batch.forEach(volume -> lookedAt.put(volume.name(), volume.users()));
        List<String> names = batch.stream().map(VolumeRow::name).toList();
        var _ = tasks.run(
                "identify volumes",
                () -> {
                    identities.identify(names, this::add);
                    return names.size();
                },
                _ -> {
                    looking = false;
                    deliver();
                    looked.accept(names);
                    next();
                });
    }

    /// On the thread that looks.
    private void add(String volume, VolumeIdentity identity) {
        synchronized (found) {
            found.put(volume, identity);
        }
        arrived.accept(volume);
    }

    private void deliver() {
        Map<String, VolumeIdentity> now;
        synchronized (found) {
            now = Map.copyOf(found);
            found.clear();
        }
        if (!now.isEmpty()) {
            target.accept(now);
        }
    }
}
