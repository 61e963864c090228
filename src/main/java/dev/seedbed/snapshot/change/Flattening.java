package dev.seedbed.snapshot.change;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotRecord;
import dev.seedbed.snapshot.record.SnapshotRemoval;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts one layer in the place of many: a copy of what they are together.
///
/// Frozen layers never change, so they are copied while whatever uses them runs on.
public final class Flattening {
    private static final int FEWEST = 2;

    private final ContainerEngine engine;
    private final OverlayProbe probe;

    public Flattening(ContainerEngine engine, OverlayProbe probe) {
        this.engine = engine;
        this.probe = probe;
    }

    public FlattenPlan plan(Database database) throws OperationFailedException, InterruptedException {
        ContainerDetails container = engine.container(database.id());
        DataLocation home = DataLocation.of(engine, container);
        return plan(home.frozen(), home.own(), Set.of(container.summary().id()));
    }

    public FlattenPlan plan(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        var records = new HashSet<String>();
        for (ContainerSummary record :
                engine.containers(Map.of(Labels.ROLE, Labels.ROLE_SNAPSHOT, Labels.ID, snapshot.id()))) {
            records.add(record.id());
        }
        return plan(snapshot.layers(), null, records);
    }

    private FlattenPlan plan(List<Layer> frozen, @Nullable Layer own, Set<String> going)
            throws OperationFailedException, InterruptedException {
        Map<String, Long> sizes = engine.volumeSizes();
        var needed = new HashSet<String>();
        engine.containers(Map.of()).stream()
                .filter(container -> !going.contains(container.id()))
                .flatMap(ContainerSummary::volumes)
                .forEach(needed::add);
        List<String> ours = LayerVolumes.ours(engine, frozen);
        var kept = new LinkedHashSet<String>();
        frozen.forEach(layer -> kept.add(layer.volume()));
        List<String> freed =
                ours.stream().filter(volume -> !needed.contains(volume)).toList();
        freed.forEach(kept::remove);
        return new FlattenPlan(
                frozen.size(),
                VolumeSizes.sum(frozen.stream().map(Layer::volume).distinct().toList(), sizes),
                own == null ? 0 : sizes.getOrDefault(own.volume(), -1L),
                VolumeSizes.sum(freed, sizes),
                List.copyOf(kept));
    }

    public void run(Database database, boolean ownToo, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.PREPARE, -1, -1);
        ContainerDetails before = engine.container(database.id());
        DataLocation home = DataLocation.of(engine, before);
        if (home.own().directory().isEmpty()
                || home.frozen().isEmpty()
                || (!ownToo && home.frozen().size() < FEWEST)) {
            throw new OperationFailedException(new Failure.WrongState("database", database.name(), "flat"));
        }
        String key = DatabaseLock.key(before.summary());
        Snapshot interim = null;
        if (ownToo) {
            // Only what is frozen can be copied while the server runs.
            var name = SnapshotDetails.named(database.name());
            var request = new LayerSwitch.Request(name, Snapshot.Reason.AUTOMATIC, null, false, true);
            interim = new LayerSwitch(engine, probe).run(database.id(), request, steps);
        }
        ContainerDetails now = current(key, database.name());
        List<Layer> frozen = DataLocation.of(engine, now).frozen();
        String mount = home.mount().target();
        FileOwner owner = DataLocation.owner(engine, now, mount);
        try (FlatLayer flat =
                FlatLayer.of(engine, now.summary().imageId(), frozen, owner, mount, key, database.name(), "")) {
            flat.fill(steps);
            String parent = DatabaseLabels.of(before).parent();
            new Relayering(engine).run(now.summary().id(), frozen, flat, parent, steps);
        }
        if (interim != null) {
            var removal = new SnapshotRemoval(engine);
            removal.carryOut(removal.plan(List.of(interim)));
        }
    }

    public Snapshot run(Snapshot snapshot, Step.Listener steps) throws OperationFailedException, InterruptedException {
        steps.reached(Step.PREPARE, -1, -1);
        if (snapshot.layers().size() < FEWEST) {
            throw new OperationFailedException(new Failure.WrongState("snapshot", snapshot.name(), "flat"));
        }
        String key = snapshot.timeline().isEmpty() ? snapshot.id() : snapshot.timeline();
        var catalogue = new SnapshotCatalogue(engine);
        try (FlatLayer flat = FlatLayer.of(
                engine,
                snapshot.imageId(),
                snapshot.layers(),
                snapshot.owner(),
                snapshot.dataMount(),
                key,
                snapshot.name(),
                snapshot.id())) {
            catalogue.require(snapshot);
            flat.fill(steps);
            steps.reached(Step.KEEP, -1, -1);
            // Its name may have been changed meanwhile.
            Snapshot now = catalogue.require(snapshot);
            new SnapshotRecord(engine).write(now.recordId(), now.onLayers(List.of(flat.layer())));
            engine.removeContainer(now.recordId(), true);
            steps.reached(Step.TIDY, -1, -1);
        }
        Snapshot now = catalogue.get(snapshot.id(), snapshot.name());
        if (now.layers().size() > 1) {
            // Somebody wrote another record in the very same moment.
            throw new OperationFailedException(new SnapshotFailure.Busy(snapshot.name(), false));
        }
        return now;
    }

    private ContainerDetails current(String key, String name) throws OperationFailedException, InterruptedException {
        for (ContainerSummary container :
                engine.containers(Map.of(Labels.ROLE, Labels.ROLE_DATABASE, Labels.ID, key))) {
            return engine.container(container.id());
        }
        throw new OperationFailedException(new Failure.NotFound("database", name));
    }
}
