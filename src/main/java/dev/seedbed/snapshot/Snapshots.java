package dev.seedbed.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.change.AccountTakeover;
import dev.seedbed.snapshot.change.AdoptionUndo;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.snapshot.change.Flattening;
import dev.seedbed.snapshot.change.FullCopy;
import dev.seedbed.snapshot.change.LayerSwitch;
import dev.seedbed.snapshot.change.ReceivedData;
import dev.seedbed.snapshot.change.SnapshotView;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.CloneStart;
import dev.seedbed.snapshot.clone.DirectRequest;
import dev.seedbed.snapshot.clone.DirectStart;
import dev.seedbed.snapshot.clone.TemporaryClone;
import dev.seedbed.snapshot.clone.WorkClone;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotLabels;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.snapshot.record.SnapshotRecord;
import dev.seedbed.snapshot.record.SnapshotRemoval;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.snapshot.record.Timeline;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.SnapshotFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Snapshots of databases, and databases on snapshots.
///
/// Everything here blocks, most of it for about a second; cancel is interrupt and takes the change back. Safe for use
/// by any thread: two changes of one database never run at once, not even from two programs.
public final class Snapshots {
    private final ContainerEngine engine;
    private final SnapshotCatalogue catalogue;
    private final OverlayProbe probe;

    public Snapshots(ContainerEngine engine) {
        this(engine, new OverlayProbe(engine));
    }

    Snapshots(ContainerEngine engine, OverlayProbe probe) {
        this.engine = engine;
        this.catalogue = new SnapshotCatalogue(engine);
        this.probe = probe;
    }

    public SnapshotCatalogue catalogue() {
        return catalogue;
    }

    /// Freezes what a database holds now. A running one is away for about a second and keeps its address.
    ///
    /// @throws OperationFailedException with `NotFreezable`, `Busy`, or what its server said; the database is then
    ///     as before
    public Snapshot take(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        requireOurs(database);
        var request = new LayerSwitch.Request(details, Snapshot.Reason.MANUAL, null, false, false);
        return new LayerSwitch(engine, probe).run(database.id(), request, steps);
    }

    /// Puts a database back to a snapshot; what it held is kept as an automatic one.
    ///
    /// @return the automatic snapshot: going to that undoes it
    public Snapshot rollBack(Database database, Snapshot target, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        requireOurs(database);
        ServerCompatibility.require(database, target);
        var request = new LayerSwitch.Request(kept, Snapshot.Reason.AUTOMATIC, target, false, true);
        Snapshot made = new LayerSwitch(engine, probe).run(database.id(), request, steps);
        new RetentionPolicy(engine).run(made.timeline());
        return made;
    }

    /// The snapshot that a database started from, and that a reset goes back to.
    ///
    /// @throws OperationFailedException with `NotFound` where it is gone
    public Snapshot origin(Database database) throws OperationFailedException, InterruptedException {
        String origin = database.labels().origin();
        return catalogue.get(origin, origin);
    }

    /// Brings a container that this program did not make under it: stopped, recreated with the same configuration on a
    /// layer of its own, its volume frozen underneath.
    ///
    /// @return the snapshot of its data as it was
    public Snapshot adopt(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        if (database.ours()) {
            throw new OperationFailedException(new Failure.WrongState("database", database.name(), "ours"));
        }
        var request = new LayerSwitch.Request(details, Snapshot.Reason.ADOPTED, null, false, false);
        return new LayerSwitch(engine, probe).run(database.id(), request, steps);
    }

    /// Lets a container go on with the data of a snapshot that may be another database's, and with everything else as
    /// it is: name, address, networks, environment, and the accounts that this tells, which the data is given. What
    /// is not ours is adopted on the way, so that undoing the adoption undoes this. Any other container has
    /// its data again by going to the snapshot that its labels name:
    /// [dev.seedbed.database.DatabaseLabels#swapped].
    ///
    /// A recovery after a kill between the start on the other data and the change of its accounts changes these.
    ///
    /// @param kept what the snapshot of its present data is to be called
    /// @return that snapshot
    /// @throws OperationFailedException with `InvalidInput` where its server could not use the data, `WrongState`
    ///     where it does not run, `NotFreezable`, or what its server said; all is then as before
    public Snapshot exchangeData(Database database, Snapshot target, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        if (!database.isRunning()) {
            throw new OperationFailedException(new Failure.WrongState("database", database.name(), "not-running"));
        }
        ServerCompatibility.require(database, target);
        ServerCompatibility.requireSamePlace(
                engine.container(database.id()), engine.container(target.recordId()), target);
        var request = new LayerSwitch.Request(
                kept,
                database.ours() ? Snapshot.Reason.AUTOMATIC : Snapshot.Reason.ADOPTED,
                target,
                true,
                database.ours());
        Snapshot made =
                new LayerSwitch(engine, probe).run(database.id(), request, new AccountTakeover(engine, target), steps);
        if (database.ours()) {
            new RetentionPolicy(engine).run(made.timeline());
        }
        return made;
    }

    /// What undoing an adoption would do. Changes nothing.
    ///
    /// @throws OperationFailedException with `WrongState` where it was not adopted
    public UndoPlan planUndo(Database adopted) throws OperationFailedException, InterruptedException {
        return new AdoptionUndo(engine).plan(adopted);
    }

    /// Gives a container back that was adopted: without our labels, with the rest of its configuration as it is.
    ///
    /// @param kept what the snapshot of its present data is to be called, with [UndoForm#AS_ADOPTED_KEEPING]
    /// @return that snapshot, which is pinned
    /// @throws OperationFailedException with `NotFreezable` (`USED_AS_BASE`) where something else uses the volume
    public Optional<Snapshot> undoAdoption(Database adopted, UndoForm form, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return new AdoptionUndo(engine).run(adopted, form, ShortId.random(), kept, steps);
    }

    /// Gives a container back that was adopted, with its present data as a full copy on the volume that
    /// [Names#dataVolume] names by `layer`.
    public void giveBackOn(Database adopted, String layer, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        var _ = new AdoptionUndo(engine).run(adopted, UndoForm.PRESENT, layer, SnapshotDetails.named(""), steps);
    }

    /// Copies all data of a container that is not ours, and does not become so, into a snapshot. Takes time and space
    /// as its data is large.
    ///
    /// @param mayStop whether it may be stopped for that and started again afterwards
    /// @throws OperationFailedException with `NotFreezable`, `NoSpace`, or `WrongState` where it runs and may
    ///     not be stopped or was started meanwhile
    public Snapshot copy(Database foreign, SnapshotDetails details, boolean mayStop, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return new FullCopy(engine).run(foreign, details, mayStop, steps);
    }

    /// What flattening would do. May take seconds: the engine measures.
    public FlattenPlan planFlatten(Database database) throws OperationFailedException, InterruptedException {
        return new Flattening(engine, probe).plan(database);
    }

    /// What flattening would do. May take seconds: the engine measures.
    public FlattenPlan planFlatten(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return new Flattening(engine, probe).plan(snapshot);
    }

    /// Copies the frozen layers that a database uses into one, while it runs on, then lets it use that. It is
    /// away for about a second. Old layers go where nothing else uses them.
    ///
    /// @param ownToo whether what it wrote itself becomes part of that: it is away twice then
    /// @throws OperationFailedException with `WrongState` where there is nothing to flatten or its layers changed
    ///     meanwhile, `NoSpace`, `Busy`
    public void flatten(Database database, boolean ownToo, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        requireOurs(database);
        new Flattening(engine, probe).run(database, ownToo, steps);
    }

    /// Copies all layers of a snapshot into one. Databases on it are not touched and keep using what they use.
    ///
    /// @return the snapshot as it is now
    public Snapshot flatten(Snapshot snapshot, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return new Flattening(engine, probe).run(snapshot, steps);
    }

    /// How much the engine's disk has left, and which snapshots could go. May take seconds: the engine measures.
    ///
    /// @param neededBytes what is to fit, 0 for nothing in particular
    public CleanupSuggestion spaceOffer(long neededBytes) throws OperationFailedException, InterruptedException {
        return new UnusedSnapshots(engine).offer(neededBytes);
    }

    /// Changes what a snapshot is called. Its record is rewritten; its data is not touched.
    public Snapshot edit(Snapshot snapshot, SnapshotDetails details, boolean pinned)
            throws OperationFailedException, InterruptedException {
        return new SnapshotRecord(engine).rewrite(snapshot, details, pinned);
    }

    /// What a removal of these would take away and free. Changes nothing.
    public SnapshotRemovalPlan planRemoval(List<Snapshot> snapshots)
            throws OperationFailedException, InterruptedException {
        return new SnapshotRemoval(engine).plan(snapshots);
    }

    /// How many bytes a removal would free; -1 where the engine told none. May take seconds: the engine measures.
    public long freedBytes(SnapshotRemovalPlan plan) throws OperationFailedException, InterruptedException {
        return VolumeSizes.sum(plan.volumes(), engine.volumeSizes());
    }

    /// Carries out exactly this plan. A layer that somebody came to use meanwhile stays.
    public void remove(SnapshotRemovalPlan plan) throws OperationFailedException, InterruptedException {
        new SnapshotRemoval(engine).carryOut(plan);
    }

    /// The snapshots of a database and those it came from, the oldest first.
    public List<Snapshot> timeline(Database database) throws OperationFailedException, InterruptedException {
        return Timeline.of(database, catalogue.list());
    }

    /// Whose data these hold, by their ids.
    public Map<String, SnapshotOrigin> origins(List<Snapshot> of)
            throws OperationFailedException, InterruptedException {
        return SnapshotOrigin.of(engine, of);
    }

    /// How much space snapshots and databases take. May take seconds: the engine measures.
    public DiskUsage space() throws OperationFailedException, InterruptedException {
        return DiskUsage.measure(engine, catalogue.list());
    }

    /// Starts a new database on a snapshot.
    ///
    /// @return id of its container
    public String clone(Snapshot snapshot, CloneRequest request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return new CloneStart(engine, probe).run(snapshot, request, steps);
    }

    /// Starts a database on data that was there before, without a layer: it writes that very data.
    ///
    /// @return id of its container
    public String startDirectly(DirectRequest request, DirectRequest.Stages stages)
            throws OperationFailedException, InterruptedException {
        return new DirectStart(engine).run(request, stages);
    }

    /// Makes a snapshot of a volume that nothing refers to, as it is and where it is.
    ///
    /// @throws OperationFailedException with `NotFreezable`
    public Snapshot keep(SnapshotVolume volume, SnapshotDetails details)
            throws OperationFailedException, InterruptedException {
        return new VolumeFreezing(engine).run(volume, details);
    }

    /// Creates a server on the data of a volume that stays as it is; it is not started.
    ///
    /// @param steps hears of a copy, where layers cannot be joined
    public ThrowawayServer throwaway(ThrowawayServer.Request request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        return ThrowawayServer.open(engine, probe, request, steps);
    }

    /// Starts a server on a snapshot to look at its data; it is in no list, and is gone when closed.
    public TemporaryClone look(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return TemporaryClone.open(engine, probe, snapshot);
    }

    /// Writes to disk what the page cache still holds of a snapshot that was only just made. Blocks.
    ///
    /// @return false where not all is known to be on disk, which is logged
    public boolean settle(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return new Settling(engine).run(snapshot);
    }

    /// Starts a server on a snapshot whose data is to be changed and frozen again; it is in no list.
    ///
    /// @param network whether it is on the engine's usual network, and on none otherwise
    public WorkClone work(Snapshot snapshot, boolean network) throws OperationFailedException, InterruptedException {
        return WorkClone.open(engine, probe, snapshot, network, "");
    }

    /// The same without a network and with another password of the administrator.
    public WorkClone work(Snapshot snapshot, String password) throws OperationFailedException, InterruptedException {
        return WorkClone.open(engine, probe, snapshot, false, password);
    }

    /// The data of a snapshot, to be read. The caller closes it.
    ///
    /// @param layers how many of its layers, from the lowest
    public SnapshotView view(Snapshot snapshot, int layers) throws OperationFailedException, InterruptedException {
        return SnapshotView.open(engine, snapshot, layers);
    }

    /// Begins a snapshot of data from elsewhere. The caller closes it.
    public ReceivedData receive(ReceivedData.Request request) throws OperationFailedException, InterruptedException {
        return ReceivedData.begin(engine, probe, request);
    }

    /// Notes that a snapshot was published as a version of a package. Its record is rewritten.
    public Snapshot published(Snapshot snapshot, StoreVersion version)
            throws OperationFailedException, InterruptedException {
        return new SnapshotRecord(engine).rewrite(catalogue.require(snapshot), version);
    }

    /// Notes that a snapshot was proved by the schedule that made it. Its record is rewritten.
    public Snapshot proven(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return new SnapshotRecord(engine).rewriteProven(catalogue.require(snapshot));
    }

    /// Name of the container that is the record of a snapshot.
    public static String recordName(String id) {
        return SnapshotLabels.container(id, 0);
    }

    /// Writes the record of a seed that was restored and stopped cleanly: from now on it can be cloned.
    ///
    /// @param model what a database container of it looks like, under the name of [#recordName]
    public Snapshot freezeSeed(Snapshot seed, ContainerSpec.Builder model)
            throws OperationFailedException, InterruptedException {
        model.labels(SnapshotLabels.of(seed)).mount(Mount.tmpfs(seed.dataMount()));
        LayerVolumes.protecting(seed.layers()).forEach(model::mount);
        String record = engine.createContainer(model.build());
        return catalogue.get(seed.id(), record);
    }

    /// Whether the engine joins layers, so that a clone is a second's work; otherwise data is copied.
    ///
    /// @param imageId of a database image on the engine
    /// @param dataMount where that image declares its volume
    public boolean joinsLayers(String imageId, String dataMount) throws OperationFailedException, InterruptedException {
        return probe.joinsLayers(imageId, dataMount);
    }

    /// Completes or rolls back what programs left in the middle that run no longer.
    ///
    /// @return names of the databases concerned
    public List<String> recover() throws OperationFailedException, InterruptedException {
        return new Recovery(engine).run();
    }

    private static void requireOurs(Database database) throws OperationFailedException {
        if (!database.ours()) {
            throw new OperationFailedException(
                    new SnapshotFailure.NotFreezable(database.name(), SnapshotFailure.Obstacle.NOT_OURS, ""));
        }
    }
}
