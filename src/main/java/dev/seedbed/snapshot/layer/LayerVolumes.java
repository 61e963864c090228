package dev.seedbed.snapshot.layer;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the volumes of a new layer on top of frozen ones, and the journal of the operation it is made for.
///
/// The engine's own driver for local volumes joins the layers when a container starts; nothing here needs a privilege.
public final class LayerVolumes {
    /// The kernel takes one page of options.
    private static final int OPTIONS_LIMIT = 4_000;

    /// Below what the kernel joins at once, with room for the layers that databases and snapshots put on top. More are
    /// put together into one.
    public static final int MANY = 30;

    /// Where a journal has the volume mounted that is made with it.
    public static final String NEW = "/seedbed/new";

    private final ContainerEngine engine;
    private final OverlayProbe probe;

    public LayerVolumes(ContainerEngine engine, OverlayProbe probe) {
        this.engine = engine;
        this.probe = probe;
    }

    /// Volumes of a layer, and how a database container mounts them.
    ///
    /// @param frozen layers below its own
    /// @param mounts the data directory itself, and read-only all that it is made of
    /// @param source to be copied into it by [#fill] before anything starts; null where layers are joined
    /// @param preparation what is still in progress, and must be there before anything starts
    public record Made(
            Layer own,
            List<Layer> frozen,
            List<Mount> mounts,
            @Nullable Layer source,
            ParallelStep preparation) implements AutoCloseable {

        /// Interrupts what is still in progress: what it uses may be taken away then.
        @Override
        public void close() {
            preparation.close();
        }
    }

    /// Writes the journal, then makes the layer. After a failure the caller removes both.
    ///
    /// @param below the lowest first
    public Made make(DatabasePlan plan, String imageId, List<Layer> below, FileOwner owner)
            throws OperationFailedException, InterruptedException {
        String volume = Names.layerVolume(plan.layer());
        boolean joins = probe.joinsLayers(imageId, plan.dataMount());
        if (joins) {
            for (Layer layer : below) {
                // The engine would make an empty one for the journal.
                path(engine, layer.volume());
            }
        } else if (below.size() != 1) {
            // Made by an engine that joined them: only such a one can put them together.
            throw new OperationFailedException(
                    new Failure.WrongState("database", plan.name(), "layers-apart:" + below.size()));
        }
        // The engine makes the volume together with the journal, so that there is never one without the other.
        String journal = journal(engine, plan, imageId, below, volume, labels(plan, owner));
        if (!joins) {
            List<Mount> mounts = List.of(Mount.volume(volume, plan.dataMount()));
            return new Made(Layer.whole(volume), List.of(), mounts, below.getFirst(), ParallelStep.NONE);
        }
        // The container that is to use it can be made meanwhile.
        var preparation = ParallelStep.begin(() -> prepare(engine, journal, NEW, owner));
        try {
            return new Made(Layer.changes(volume), below, joined(plan, below, volume), null, preparation);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            preparation.close();
            throw e;
        }
    }

    /// Makes the directories of a layer in an empty volume.
    ///
    /// @param place where the journal has it mounted
    public static void prepare(ContainerEngine engine, String journal, String place, FileOwner owner)
            throws OperationFailedException, InterruptedException {
        engine.upload(
                journal,
                place,
                List.of(
                        new UploadFile(Layer.CHANGES, owner.mode(), owner.uid(), owner.gid(), 0, null),
                        UploadFile.directory(Layer.WORK, 0700)),
                _ -> {});
    }

    /// Waits until the layer is there. Copies what it is to hold, where layers are not joined; what is copied must not
    /// be written meanwhile.
    public void fill(Made made, DatabasePlan plan, String imageId, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        made.preparation().await();
        Layer source = made.source();
        if (source != null) {
            new CopyJob(engine).run(plan, imageId, source, made.own().volume(), steps);
        }
    }

    private List<Mount> joined(DatabasePlan plan, List<Layer> below, String volume)
            throws OperationFailedException, InterruptedException {
        String joined = Names.mountVolume(plan.layer());
        join(engine, joined, plan, below, volume);
        var mounts = new ArrayList<Mount>();
        mounts.add(Mount.volume(joined, plan.dataMount()));
        mounts.add(Mount.readOnlyVolume(volume, Names.LAYERS + "/own"));
        mounts.addAll(protecting(below));
        return List.copyOf(mounts);
    }

    /// Writes the journal of an operation that makes no volume.
    public static void journal(ContainerEngine engine, DatabasePlan plan, String imageId, List<Layer> below)
            throws OperationFailedException, InterruptedException {
        journal(engine, plan, imageId, below, List.of(), Map.of());
    }

    /// Writes the journal of an operation, and with it makes the volume that it is for.
    ///
    /// @param volume empty for none
    /// @param labels of the volume
    /// @return id of the journal's container, which is never started and has the volume mounted at [#NEW]
    public static String journal(
            ContainerEngine engine,
            DatabasePlan plan,
            String imageId,
            List<Layer> below,
            String volume,
            Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        return journal(engine, plan, imageId, below, volume.isEmpty() ? List.of() : List.of(volume), labels);
    }

    /// Where a journal has the volume mounted that is one of several made with it.
    public static String place(int volume) {
        return volume == 0 ? NEW : NEW + "-" + volume;
    }

    /// The same for several volumes.
    ///
    /// @param volumes each mounted at its [#place]
    public static String journal(
            ContainerEngine engine,
            DatabasePlan plan,
            String imageId,
            List<Layer> below,
            List<String> volumes,
            Map<String, String> labels)
            throws OperationFailedException, InterruptedException {
        var journal = new Journal(engine, Journal.Subject.DATABASE);
        var spec = journal.spec(plan, plan.database(), imageId)
                .labels(Map.of(Labels.REASON, plan.type().name().toLowerCase(Locale.ROOT)))
                // So that the engine makes no volume where the image declares one.
                .mount(Mount.tmpfs(plan.dataMount()))
                .newVolumeLabels(labels);
        protecting(below).forEach(spec::mount);
        for (int i = 0; i < volumes.size(); i++) {
            spec.mount(Mount.volume(volumes.get(i), place(i)));
        }
        return journal.write(spec);
    }

    /// Read-only mounts of all that these layers lie on, so that the engine keeps it.
    public static List<Mount> protecting(List<Layer> layers) {
        var volumes = new LinkedHashSet<String>();
        layers.forEach(layer -> volumes.add(layer.volume()));
        var mounts = new ArrayList<Mount>();
        for (String volume : volumes) {
            mounts.add(Mount.readOnlyVolume(volume, Names.LAYERS + "/" + mounts.size()));
        }
        return mounts;
    }

    /// Labels of a layer.
    ///
    /// @param owner of the data directory
    public static Map<String, String> labels(DatabasePlan plan, FileOwner owner) {
        return labels(plan.database(), plan.name(), owner);
    }

    public static Map<String, String> labels(String database, String name, FileOwner owner) {
        return Map.of(
                Labels.ROLE,
                Labels.ROLE_LAYER,
                Labels.ID,
                database,
                Labels.NAME,
                name,
                Labels.CREATED,
                Instant.now().toString(),
                Labels.OWNER,
                owner.text());
    }

    /// Makes a volume that joins layers when the engine mounts it.
    ///
    /// @param own volume of the layer that is written; empty where nothing is
    public static void join(ContainerEngine engine, String joined, DatabasePlan plan, List<Layer> below, String own)
            throws OperationFailedException, InterruptedException {
        var lower = new ArrayList<String>();
        for (Layer layer : below.reversed()) {
            String root = path(engine, layer.volume());
            lower.add(layer.directory().isEmpty() ? root : root + "/" + layer.directory());
        }
        Map<String, String> all = overlay(lower, own.isEmpty() ? "" : path(engine, own));
        if (all.getOrDefault("o", "").length() > OPTIONS_LIMIT) {
            throw new OperationFailedException(
                    new Failure.WrongState("database", plan.name(), "too-many-layers:" + below.size()));
        }
        Map<String, String> labels = Map.of(
                Labels.ROLE, Labels.ROLE_MOUNT,
                Labels.ID, plan.database(),
                Labels.NAME, plan.name(),
                Labels.CREATED, Instant.now().toString());
        Uninterruptible.run(
                () -> {
                    engine.createVolume(joined, labels, all);
                    return true;
                },
                _ -> engine.removeVolume(joined));
    }

    /// Options of a volume that joins directories when the engine mounts it.
    ///
    /// @param lower the lowest last
    /// @param own directory that contains those of a layer's changes; empty where nothing is written
    static Map<String, String> overlay(List<String> lower, String own) {
        String options = "lowerdir=" + String.join(":", lower);
        if (!own.isEmpty()) {
            options += ",upperdir=%s/%s,workdir=%s/%s".formatted(own, Layer.CHANGES, own, Layer.WORK);
        }
        return Map.of("type", "overlay", "device", "overlay", "o", options);
    }

    /// Those of the layers' volumes that are ours to remove: one that was adopted is not.
    public static List<String> ours(ContainerEngine engine, List<Layer> layers)
            throws OperationFailedException, InterruptedException {
        Set<String> ours = ours(engine);
        return layers.stream()
                .map(Layer::volume)
                .distinct()
                .filter(ours::contains)
                .toList();
    }

    /// Names of all layers that are ours.
    public static Set<String> ours(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        return engine.volumes(Map.of(Labels.ROLE, Labels.ROLE_LAYER)).stream()
                .map(VolumeSummary::name)
                .collect(Collectors.toSet());
    }

    /// Removes a volume unless a container refers to it: with that one it stays. Blocks for some seconds where that is
    /// not the record of a snapshot.
    public static void removeUnlessUsed(ContainerEngine engine, String volume)
            throws OperationFailedException, InterruptedException {
        // The engine is asked again for a while where somebody uses it, who may be about to go; a record is not.
        boolean recorded = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT)).stream()
                .anyMatch(record -> record.uses(volume));
        if (recorded) {
            return;
        }
        try {
            engine.removeVolume(volume);
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.WrongState)) {
                throw e;
            }
        }
    }

    private static String path(ContainerEngine engine, String volume)
            throws OperationFailedException, InterruptedException {
        String path = engine.volume(volume).mountpoint();
        if (path.isEmpty() || path.indexOf(',') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\\') >= 0) {
            throw new OperationFailedException(new Failure.WrongState("volume", volume, "unusable-path:" + path));
        }
        return path;
    }
}
