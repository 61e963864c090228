package dev.seedbed.snapshot.change;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
import dev.seedbed.snapshot.layer.CopyJob;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.LayerDependents;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotLabels;
import dev.seedbed.snapshot.record.SnapshotRecord;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Gives a container back that was adopted: recreated with the same configuration and without our labels, on its
/// original volume or on a full copy of what it holds.
///
/// The original volume is a frozen layer. It is written again only when no record, journal or other container refers to
/// it any more; the record of the data as it was adopted goes for that, so that nobody can come to use it.
public final class AdoptionUndo {
    private static final List<String> OUR_LABELS = List.of(
            Labels.ROLE,
            Labels.ID,
            Labels.NAME,
            Labels.KIND,
            Labels.VERSION,
            Labels.LAYERS,
            Labels.OWN_LAYER,
            Labels.OWNER,
            Labels.PARENT,
            Labels.ORIGIN,
            Labels.SEED_FILES,
            Labels.SEED_NAME,
            Labels.DATA_DATABASE,
            Labels.ADOPTED,
            Labels.SWAPPED);

    private final ContainerEngine engine;
    private final Journal journal;
    private final DatabaseExchange exchange;
    private final SwitchRecovery recovery;

    public AdoptionUndo(ContainerEngine engine) {
        this.engine = engine;
        this.journal = new Journal(engine, Journal.Subject.DATABASE);
        this.exchange = new DatabaseExchange(engine);
        this.recovery = new SwitchRecovery(engine);
    }

    public UndoPlan plan(Database adopted) throws OperationFailedException, InterruptedException {
        ContainerDetails container = engine.container(adopted.id());
        String volume = original(container);
        var resting = LayerDependents.volume(
                engine, volume, Set.of(container.summary().id()));
        return new UndoPlan(adopted, volume, resting.alone(), resting.others());
    }

    /// What one undoing works on.
    private record Work(
            LockedContainer old,
            DataLocation data,
            DatabasePlan plan,
            UndoForm form,
            String original,
            @Nullable Snapshot dissolved) {

        /// The volume that the present data is copied into.
        String volume() {
            return form == UndoForm.PRESENT ? Names.dataVolume(plan.layer()) : Names.layerVolume(plan.layer());
        }

        boolean isKeeping() {
            return form == UndoForm.AS_ADOPTED_KEEPING;
        }
    }

    /// @param layer id of the volume that the present data is copied into
    public Optional<Snapshot> run(
            Database adopted, UndoForm form, String layer, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.PREPARE, -1, -1);
        return LockedContainer.use(engine, adopted.id(), locked -> {
            Work work = work(locked, form, layer);
            var snapshot = new AtomicReference<@Nullable Snapshot>();
            return journal.carryOut(
                    work.plan().id(),
                    () -> exchanged(work, kept, snapshot, steps),
                    _ -> recovery.recover(work.plan()),
                    fresh -> {
                        // Its volume may have been written by now, so this is the only way to go.
                        recovery.end(work.plan(), steps);
                        exchange.await(work.plan(), fresh, locked.kind());
                        return Optional.ofNullable(snapshot.get());
                    });
        });
    }

    private Work work(LockedContainer locked, UndoForm form, String layer)
            throws OperationFailedException, InterruptedException {
        ContainerDetails old = locked.container();
        String original = original(old);
        DataLocation data = locked.data();
        engine.volume(original);
        Snapshot dissolved = null;
        if (form != UndoForm.PRESENT) {
            var resting = LayerDependents.volume(
                    engine, original, Set.of(old.summary().id()));
            requireFree(old, resting, 1);
            dissolved = resting.alone().isEmpty() ? null : resting.alone().getFirst();
        }
        var plan = DatabasePlan.of(
                DatabasePlan.Type.UNDO,
                locked.key(),
                old,
                layer,
                data.joined(),
                dissolved == null ? Map.of() : SnapshotLabels.of(dissolved),
                data.mount().target(),
                LayerVolumes.ours(engine, data.stack()));
        return new Work(locked, data, plan, form, original, dissolved);
    }

    /// @return id of the container as it is given back
    private String exchanged(
            Work work, SnapshotDetails details, AtomicReference<@Nullable Snapshot> kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        DatabasePlan plan = work.plan();
        FileOwner owner = DataLocation.owner(engine, work.old().container(), plan.dataMount());
        journal(work, owner);
        String fresh = create(work);
        exchange.run(
                plan,
                work.old(),
                fresh,
                stopped -> {
                    if (work.isKeeping()) {
                        DatabaseExchange.requireStoppedCleanly(stopped);
                    }
                    if (work.form().copies()) {
                        new CopyJob(engine)
                                .run(plan, work.old().imageId(), work.data().mount(), work.volume(), steps);
                    }
                    if (work.isKeeping()) {
                        kept.set(keep(work, details, owner));
                    }
                    release(work);
                },
                steps);
        return fresh;
    }

    private void journal(Work work, FileOwner owner) throws OperationFailedException, InterruptedException {
        DatabasePlan plan = work.plan();
        String imageId = work.old().imageId();
        if (work.form().copies()) {
            // A volume that is given back is none of ours.
            Map<String, String> labels = work.isKeeping()
                    ? LayerVolumes.labels(plan, owner)
                    : Map.of(
                            Labels.NAME,
                            plan.name(),
                            Labels.CREATED,
                            Instant.now().toString());
            LayerVolumes.journal(engine, plan, imageId, List.of(), work.volume(), labels);
        } else {
            LayerVolumes.journal(engine, plan, imageId, List.of());
        }
    }

    private String create(Work work) throws OperationFailedException, InterruptedException {
        DatabasePlan plan = work.plan();
        Map<String, String> labels = new LinkedHashMap<>();
        OUR_LABELS.forEach(label -> labels.put(label, ""));
        String volume = work.form() == UndoForm.PRESENT ? work.volume() : work.original();
        return engine.recreate(
                plan.replaced().id(),
                RecreateOptionsBuilder.builder()
                        .name(plan.replaced().fresh())
                        .labels(labels)
                        .mounts(List.of(Mount.volume(volume, plan.dataMount())))
                        .withoutMountsBelow(Names.LAYERS)
                        .build());
    }

    private Snapshot keep(Work work, SnapshotDetails details, FileOwner owner)
            throws OperationFailedException, InterruptedException {
        ContainerDetails old = work.old().container();
        DatabaseLabels labels = DatabaseLabels.of(old);
        DatabasePlan plan = work.plan();
        var snapshot = details.snapshot()
                // So that anyone who rolls it back knows it.
                .id(plan.id())
                .pinned(true)
                .reason(Snapshot.Reason.AUTOMATIC)
                .kind(work.old().kind())
                .version(work.old().version())
                .image(old.summary().image())
                .imageId(work.old().imageId())
                .layers(List.of(Layer.whole(work.volume())))
                .owner(owner)
                .timeline(plan.database())
                .databaseName(old.givenName())
                .parent(labels.parent())
                .seedFiles(labels.seedFiles())
                .seedName(labels.seedName())
                .dataDatabase(labels.dataDatabase())
                .dataMount(plan.dataMount())
                .build();
        return new SnapshotRecord(engine).write(plan.replaced().id(), snapshot);
    }

    /// Lets the original volume go. From the moment its record is gone nobody can come to use it; who did before
    /// that is seen afterwards.
    private void release(Work work) throws OperationFailedException, InterruptedException {
        if (work.form() == UndoForm.PRESENT) {
            return;
        }
        Snapshot dissolved = work.dissolved();
        if (dissolved != null) {
            new SnapshotRecord(engine).remove(dissolved.id());
        }
        DatabasePlan plan = work.plan();
        requireFree(
                work.old().container(),
                LayerDependents.volume(
                        engine,
                        work.original(),
                        Set.of(plan.replaced().id(), plan.replaced().fresh(), Names.operation(plan.id()))),
                0);
    }

    private static void requireFree(ContainerDetails old, LayerDependents resting, int mayDissolve)
            throws OperationFailedException {
        if (!resting.others().isEmpty() || resting.alone().size() > mayDissolve) {
            String names = String.join(
                    ", ",
                    resting.others().isEmpty()
                            ? resting.alone().stream().map(Snapshot::name).toList()
                            : resting.others());
            throw DataLocation.obstacle(old, SnapshotFailure.Obstacle.USED_AS_BASE, names);
        }
    }

    private static String original(ContainerDetails container) throws OperationFailedException {
        String volume = DatabaseLabels.of(container).adopted();
        if (volume.isEmpty()) {
            throw new OperationFailedException(
                    new Failure.WrongState("database", container.givenName(), "not-adopted"));
        }
        return volume;
    }
}
