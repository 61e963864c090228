package dev.seedbed.volume.identity;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainers;
import dev.seedbed.volume.helper.VolumeSource;
import dev.seedbed.volume.identity.VolumeIdentity.Shutdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Identities of the volumes of one engine, by [VolumeInspectJob]. What was found is kept in memory as long as the
/// volume is the
/// same and nothing that may write to it was started or has stopped.
public final class EngineIdentities implements VolumeIdentities {
    private static final Logger LOG = LoggerFactory.getLogger(EngineIdentities.class);
    private static final int BATCH = 40;
    private static final String LOCAL = "local";

    private final ContainerEngine engine;
    private final VolumeInspectJob job;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicBoolean cleared = new AtomicBoolean();

    public EngineIdentities(ContainerEngine engine) {
        this.engine = engine;
        this.job = new VolumeInspectJob(engine);
    }

    /// @param stamp what must be the same for it to be true still
    private record Kept(VolumeIdentity identity, String stamp) {}

    @Override
    public Optional<VolumeIdentity> known(String volume) {
        return Optional.ofNullable(kept.get(volume)).map(Kept::identity);
    }

    @Override
    public void forget(String volume) {
        kept.remove(volume);
    }

    @Override
    public void identify(List<String> volumes, BiConsumer<String, VolumeIdentity> found)
            throws OperationFailedException, InterruptedException {
        clearOnce();
        Map<String, VolumeSummary> all = new HashMap<>();
        engine.volumes(Map.of()).forEach(volume -> all.put(volume.name(), volume));
        var users = new ListedWriters(engine, engine.containers(Map.of()));
        var plain = new ArrayList<VolumeSummary>();
        var special = new ArrayList<VolumeSummary>();
        for (String name : volumes.stream().distinct().toList()) {
            VolumeSummary volume = all.get(name);
            Kept before = kept.get(name);
            if (volume == null) {
                kept.remove(name);
            } else if (before != null && before.stamp().equals(users.stamp(volume))) {
                found.accept(name, before.identity());
            } else if (isJoined(volume) || users.goesWithItsContainer(name)) {
                // Only a server may have a joined one mounted: the kernel writes below it. And the engine leaves a
                // volume behind that somebody looks into when it is to go.
                found.accept(name, keep(volume, nothing(), users));
            } else {
                (volume.isPlain() ? plain : special).add(volume);
            }
        }
        for (int i = 0; i < plain.size(); i += BATCH) {
            together(plain.subList(i, Math.min(plain.size(), i + BATCH)), users, found);
        }
        for (VolumeSummary volume : special) {
            together(List.of(volume), users, found);
        }
    }

    @Override
    public VolumeIdentity look(VolumeSource source) throws OperationFailedException, InterruptedException {
        clearOnce();
        return switch (source) {
            case VolumeSource.Volume(String name) -> {
                VolumeSummary volume = engine.volume(name);
                var users = new ListedWriters(engine, engine.containers(Map.of()));
                if (isJoined(volume)) {
                    yield keep(volume, nothing(), users);
                }
                yield keep(volume, lookAt(Mount.readOnlyVolume(name, "")), users);
            }
            case VolumeSource.HostDirectory(String path) -> {
                VolumeIdentity found = lookAt(Mount.readOnlyBind(path, ""));
                yield new ListedWriters(engine, engine.containers(Map.of())).isBound(path) && found.kind() != null
                        ? found.with(Shutdown.IN_USE)
                        : found;
            }
        };
    }

    private VolumeIdentity lookAt(Mount source) throws OperationFailedException, InterruptedException {
        var found = new AtomicReference<VolumeIdentity>(nothing());
        job.run(List.of(source), (facts, _) -> found.set(DataDirectories.identify(facts)));
        return found.get();
    }

    /// Where it fails, each half is tried by itself, so that one volume that cannot be mounted spoils no other.
    private void together(List<VolumeSummary> volumes, ListedWriters users, BiConsumer<String, VolumeIdentity> found)
            throws OperationFailedException, InterruptedException {
        try {
            List<Mount> mounts = volumes.stream()
                    .map(volume -> Mount.readOnlyVolume(volume.name(), ""))
                    .toList();
            var looked = new HashMap<Integer, VolumeIdentity>();
            job.run(mounts, (facts, index) -> {
                VolumeIdentity identity = DataDirectories.identify(facts);
                synchronized (looked) {
                    looked.put(index, identity);
                }
            });
            synchronized (looked) {
                for (Map.Entry<Integer, VolumeIdentity> one : looked.entrySet()) {
                    VolumeSummary volume = volumes.get(one.getKey());
                    found.accept(volume.name(), keep(volume, one.getValue(), users));
                }
            }
        } catch (OperationFailedException e) {
            if (isOfTheEngine(e.failure())) {
                throw e;
            }
            if (volumes.size() == 1) {
                LOG.info("{} cannot be looked into: {}", volumes.getFirst().name(), e.getMessage());
                return;
            }
            int half = volumes.size() / 2;
            together(volumes.subList(0, half), users, found);
            together(volumes.subList(half, volumes.size()), users, found);
        }
    }

    private static boolean isOfTheEngine(Failure failure) {
        return failure instanceof EngineFailure.EngineUnreachable || failure instanceof ImageFailure.ImageUnavailable;
    }

    private VolumeIdentity keep(VolumeSummary volume, VolumeIdentity told, ListedWriters users)
            throws OperationFailedException, InterruptedException {
        VolumeIdentity identity = told;
        if (identity.kind() == null && !volume.role().isEmpty()) {
            identity = labelled(volume, told, users);
        }
        if (identity.kind() != null && users.isWritten(volume.name())) {
            identity = identity.with(Shutdown.IN_USE);
        }
        kept.put(volume.name(), new Kept(identity, users.stamp(volume)));
        return identity;
    }

    /// What lies on top of other layers is no data directory by itself, but its users say what it belongs to.
    private static VolumeIdentity labelled(VolumeSummary volume, VolumeIdentity told, ListedWriters users) {
        for (ContainerSummary user : users.labelled(volume.name())) {
            DatabaseLabels labels = DatabaseLabels.of(user);
            Optional<DatabaseKind> kind = labels.kind();
            if (kind.isPresent()) {
                return VolumeIdentityBuilder.builder()
                        .kind(kind.get())
                        .version(labels.version())
                        .directory(told.directory())
                        .lastWritten(told.lastWritten())
                        .entries(told.entries())
                        .build();
            }
        }
        return told;
    }

    private static VolumeIdentity nothing() {
        return VolumeIdentityBuilder.builder().build();
    }

    private static boolean isJoined(VolumeSummary volume) {
        return "overlay".equals(volume.options().get("type"));
    }

    private void clearOnce() throws InterruptedException {
        if (cleared.compareAndSet(false, true)) {
            HelperContainers.removeLeft(engine);
        }
    }
}
