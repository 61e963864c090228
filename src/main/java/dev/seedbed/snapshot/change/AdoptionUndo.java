package dev.seedbed.snapshot.change;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Rollback;
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
import dev.seedbed.task.ShortId;
import dev.seedbed.task.SnapshotFailure;
import java.time.Duration;
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
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);
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
            Labels.ADOPTED);

    private final ContainerEngine engine;
    private final DatabaseLock lock;
    private final DatabaseExchange exchange;
    private final SwitchRecovery recovery;

    public AdoptionUndo(ContainerEngine engine) {
        this.engine = engine;
        this.lock = new DatabaseLock(engine);
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
            ContainerDetails old,
            ImageContract contract,
            DataLocation home,
            DatabasePlan plan,
            UndoForm form,
            String original,
            @Nullable Snapshot dissolved) {}

    public Optional<Snapshot> run(Database adopted, UndoForm form, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.PREPARE, -1, -1);
        ContainerDetails seen = engine.container(adopted.id());
        original(seen);
        ImageContract contract = DataLocation.contract(engine, seen.summary().imageId());
        DataLocation home = DataLocation.of(seen, contract);
        String key = DatabaseLock.key(seen.summary());
        try (DatabaseLock.Held _ =
                lock.acquire(key, seen.summary().imageId(), home.mount().target(), LOCK_PATIENCE)) {
            ContainerDetails old = engine.container(adopted.id());
            Work work = work(old, contract, DataLocation.of(old, contract), key, form);
            try (ActiveOperation _ =
                    ActiveOperation.begin(Names.operation(work.plan().id()))) {
                return carriedOut(work, kept, steps);
            }
        }
    }

    private Work work(ContainerDetails old, ImageContract contract, DataLocation home, String key, UndoForm form)
            throws OperationFailedException, InterruptedException {
        String original = original(old);
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
                key,
                old,
                ShortId.random(),
                home.own().directory().isEmpty() ? "" : home.mount().source(),
                dissolved == null ? Map.of() : SnapshotLabels.of(dissolved),
                home.mount().target(),
                LayerVolumes.ours(engine, home.stack()));
        return new Work(old, contract, home, plan, form, original, dissolved);
    }

    private Optional<Snapshot> carriedOut(Work work, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        DatabasePlan plan = work.plan();
        var kept = new AtomicReference<@Nullable Snapshot>();
        DatabaseKind kind = work.contract().kind();
        String fresh;
        try {
            FileOwner owner = DataLocation.owner(engine, work.old(), plan.dataMount());
            journal(work, owner);
            fresh = create(work);
            exchange.run(
                    plan,
                    work.old(),
                    kind,
                    fresh,
                    stopped -> {
                        copy(work, stopped, steps);
                        if (work.form() == UndoForm.AS_ADOPTED_KEEPING) {
                            kept.set(keep(work, details, owner));
                        }
                        release(work);
                    },
                    steps);
        } catch (OperationFailedException | InterruptedException | RuntimeException e) {
            Rollback.after(e, () -> recovery.recover(plan));
            throw e;
        }
        // Its volume may have been written by now, so this is the only way to go.
        recovery.end(plan, steps);
        exchange.await(plan, fresh, kind);
        return Optional.ofNullable(kept.get());
    }

    private void copy(Work work, ContainerDetails stopped, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        if (work.form() == UndoForm.AS_ADOPTED_KEEPING) {
            DatabaseExchange.requireStoppedCleanly(stopped);
        }
        if (work.form().copies()) {
            DatabasePlan plan = work.plan();
            String imageId = work.old().summary().imageId();
            new CopyJob(engine).run(plan, imageId, work.home().mount(), volume(work), plan.dataMount(), steps);
        }
    }

    private void journal(Work work, FileOwner owner) throws OperationFailedException, InterruptedException {
        DatabasePlan plan = work.plan();
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(Labels.NAME, plan.name());
        labels.put(Labels.CREATED, Instant.now().toString());
        if (work.form() == UndoForm.AS_ADOPTED_KEEPING) {
            labels.put(Labels.ROLE, Labels.ROLE_LAYER);
            labels.put(Labels.ID, plan.database());
            labels.put(Labels.OWNER, owner.text());
        }
        Mount[] made = work.form().copies() ? new Mount[] {Mount.volume(volume(work), LayerVolumes.NEW)} : new Mount[0];
        LayerVolumes.journal(engine, plan, work.old().summary().imageId(), List.of(), plan.dataMount(), labels, made);
    }

    private String create(Work work) throws OperationFailedException, InterruptedException {
        DatabasePlan plan = work.plan();
        Map<String, String> labels = new LinkedHashMap<>();
        OUR_LABELS.forEach(label -> labels.put(label, ""));
        String volume = work.form() == UndoForm.PRESENT ? volume(work) : work.original();
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
        DatabaseLabels labels = DatabaseLabels.of(work.old());
        DatabasePlan plan = work.plan();
        var snapshot = details.snapshot()
                // So that anyone who rolls it back knows it.
                .id(plan.id())
                .pinned(true)
                .reason(Snapshot.Reason.AUTOMATIC)
                .kind(work.contract().kind())
                .version(labels.version().isEmpty() ? work.contract().version() : labels.version())
                .image(work.old().summary().image())
                .imageId(work.old().summary().imageId())
                .layers(List.of(Layer.whole(volume(work))))
                .owner(owner)
                .timeline(plan.database())
                .databaseName(work.old().givenName())
                .parent(labels.parent())
                .seedFiles(labels.seedFiles())
                .seedName(labels.seedName())
                .dataDatabase(labels.dataDatabase())
                .dataMount(plan.dataMount())
                .build();
        String record =
                new SnapshotRecord(engine).write(plan.replaced().id(), SnapshotLabels.of(snapshot), plan.dataMount());
        return SnapshotLabels.read(SnapshotLabels.of(snapshot), record, snapshot.imageId(), snapshot.createdAt())
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", details.name())));
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
                work.old(),
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

    /// The volume that the present data is copied into.
    private static String volume(Work work) {
        String layer = work.plan().layer();
        return work.form() == UndoForm.PRESENT ? Names.dataVolume(layer) : Names.layerVolume(layer);
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
