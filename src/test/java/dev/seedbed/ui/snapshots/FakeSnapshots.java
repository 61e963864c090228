package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.seeding.ClonePlanner;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Snapshots in memory that write down what was asked of them.
public final class FakeSnapshots implements SnapshotService {
    public List<PlanNote> notes = List.of();
    static final Instant DAY = Instant.now().minus(Duration.ofHours(2));

    public final List<Snapshot> all = new CopyOnWriteArrayList<>();
    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final Map<String, DiskUsage.OfSnapshot> sizes = new HashMap<>();
    final Map<String, DiskUsage.OfDatabase> databases = new HashMap<>();
    /// Ids of snapshots that are of no timeline.
    final List<String> elsewhere = new CopyOnWriteArrayList<>();
    /// Changes wait for a permit of it.
    Semaphore gate = new Semaphore(Integer.MAX_VALUE);

    public volatile Failure failure;
    /// Whether the database that the snapshots are of is gone.
    public volatile boolean removed;

    volatile UndoPlan undo;
    volatile CleanupSuggestion offer = new CleanupSuggestion(500L << 30, 900L << 30, 0, List.of());

    public static Snapshot snapshot(String id, String name, Snapshot.Reason reason, String parent, int minutes) {
        return snapshot(id, name, "", "", false, reason, parent, minutes);
    }

    public static Snapshot snapshot(
            String id,
            String name,
            String note,
            String tag,
            boolean pinned,
            Snapshot.Reason reason,
            String parent,
            int minutes) {
        return SnapshotBuilder.builder()
                .id(id)
                .name(name)
                .note(note)
                .tag(tag)
                .pinned(pinned)
                .reason(reason)
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.12")
                .image("postgres:17")
                .imageId("sha256:1")
                .layers(List.of(new Layer("seedbed-layer-" + id, "u")))
                .owner(FileOwner.parse("999:999:700").orElseThrow())
                .timeline(reason == Snapshot.Reason.SEED ? "" : "db1")
                .databaseName(reason == Snapshot.Reason.SEED ? "" : "shop-dev")
                .parent(parent)
                .fingerprint(reason == Snapshot.Reason.SEED ? "f1" : "")
                .seedFiles(List.of("shop.sql.gz"))
                .seedName("shop.sql.gz")
                .dataDatabase("shop")
                .dataMount("/var/lib/postgresql/data")
                .createdAt(DAY.plus(Duration.ofMinutes(minutes)))
                .recordId("record-" + id)
                .build();
    }

    /// A seed, two snapshots of the user, an automatic one.
    public FakeSnapshots withStory() {
        all.add(snapshot("s0", "shop.sql.gz", Snapshot.Reason.SEED, "", 0));
        all.add(snapshot(
                "s1",
                "before checkout refactor",
                "works with the old cart",
                "v2",
                true,
                Snapshot.Reason.MANUAL,
                "s0",
                20));
        all.add(snapshot("s2", "import of November prices", Snapshot.Reason.MANUAL, "s1", 42));
        all.add(snapshot(
                "s3", "Before rolling back to “before checkout refactor”", Snapshot.Reason.AUTOMATIC, "s2", 60));
        withSizes();
        databases.put("c1", new DiskUsage.OfDatabase(84L << 20, 2L << 30));
        return this;
    }

    public void withSizes() {
        sizes.put("s0", new DiskUsage.OfSnapshot(2L << 30, 2L << 30, 0, 2, DAY));
        sizes.put("s1", new DiskUsage.OfSnapshot(2L << 30, 31L << 20, 0, 1, DAY));
        sizes.put("s2", new DiskUsage.OfSnapshot(2L << 30, 12L << 20, 12L << 20, 0, DAY));
    }

    public static Database database(String container, boolean ours, String parent) {
        return database(
                container,
                ours,
                ours ? Map.of(Labels.ID, "db1", Labels.PARENT, parent, Labels.ORIGIN, "s0") : Map.of());
    }

    static Database adopted(String container, String volume) {
        return database(container, true, Map.of(Labels.ID, "db1", Labels.PARENT, "s1", Labels.ADOPTED, volume));
    }

    private static Database database(String container, boolean ours, Map<String, String> labels) {
        return DatabaseBuilder.builder()
                .id(container)
                .name("shop-dev")
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.12")
                .image("postgres:17")
                .state(ContainerState.RUNNING)
                .statusText("Up")
                .ours(ours)
                .seededFrom(List.of("shop.sql.gz"))
                .address(new PublishedPort("127.0.0.1", 5433, 5432))
                .labels(new DatabaseLabels(labels))
                .createdAt(DAY)
                .build();
    }

    private void work(String call, Step.Listener steps) throws OperationFailedException, InterruptedException {
        calls.add(call);
        steps.reached(Step.STOP, -1, -1);
        gate.acquire();
        Failure wrong = failure;
        if (wrong != null) {
            throw new OperationFailedException(wrong);
        }
    }

    @Override
    public List<Snapshot> all() {
        return List.copyOf(all);
    }

    @Override
    public Map<String, SnapshotOrigin> origins(List<Snapshot> of) {
        var origins = new HashMap<String, SnapshotOrigin>();
        for (Snapshot snapshot : of) {
            origins.put(
                    snapshot.id(),
                    snapshot.timeline().isEmpty()
                            ? new SnapshotOrigin(SnapshotOrigin.Sort.SEED, snapshot.seedName(), "")
                            : removed
                                    ? new SnapshotOrigin(
                                            SnapshotOrigin.Sort.REMOVED_DATABASE, snapshot.databaseName(), "")
                                    : new SnapshotOrigin(SnapshotOrigin.Sort.DATABASE, "shop-dev", "c1"));
        }
        return origins;
    }

    @Override
    public List<Snapshot> timeline(Database database) {
        return all.stream()
                .filter(snapshot -> !elsewhere.contains(snapshot.id()))
                .toList();
    }

    @Override
    public DiskUsage space() {
        return new DiskUsage(Map.copyOf(sizes), Map.copyOf(databases));
    }

    @Override
    public Snapshot take(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        work("take " + details.name() + "/" + details.tag(), steps);
        var made = snapshot("s9", details.name(), Snapshot.Reason.MANUAL, "s1", 90);
        all.add(made);
        return made;
    }

    @Override
    public Snapshot rollBack(Database database, Snapshot target, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        work("go to " + target.id() + " keeping " + kept.name(), steps);
        var made = snapshot("k" + calls.size(), kept.name(), Snapshot.Reason.AUTOMATIC, "s1", 95);
        all.add(made);
        return made;
    }

    @Override
    public String adopt(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        work("adopt", steps);
        return "new-container";
    }

    @Override
    public UndoPlan planUndo(Database database) {
        return undo == null ? new UndoPlan(database, "pgdata", List.of(), List.of()) : undo;
    }

    @Override
    public String undoAdoption(Database database, UndoForm form, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        work("undo adoption " + form, steps);
        return "plain-container";
    }

    @Override
    public Snapshot copy(Database database, SnapshotDetails details, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.COPY, 300L << 20, 1L << 30);
        work("copy " + details.name(), (_, _, _) -> {});
        return snapshot("copy", details.name(), Snapshot.Reason.COPY, "", 95);
    }

    @Override
    public FlattenPlan planFlatten(Database database) {
        return new FlattenPlan(3, 2L << 30, 1200L << 20, 43L << 20, List.of("seedbed-data-s0"));
    }

    @Override
    public void flatten(Database database, boolean ownToo, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        steps.reached(Step.COPY, 700L << 20, 2L << 30);
        work("flatten " + database.name() + " " + ownToo, (_, _, _) -> {});
    }

    @Override
    public CleanupSuggestion spaceOffer() {
        return offer;
    }

    @Override
    public Snapshot edit(Snapshot snapshot, SnapshotDetails details, boolean pinned)
            throws OperationFailedException, InterruptedException {
        work("edit " + snapshot.id() + " " + details.name() + " " + pinned, Step.Listener.NONE);
        return snapshot;
    }

    @Override
    public SnapshotRemovalPlan planRemoval(List<Snapshot> snapshots) {
        return new SnapshotRemovalPlan(
                snapshots,
                snapshots.stream().map(Snapshot::recordId).toList(),
                snapshots.stream()
                        .map(snapshot -> snapshot.layers().getLast().volume())
                        .toList(),
                List.of("seedbed-layer-s0"));
    }

    @Override
    public void remove(SnapshotRemovalPlan plan) throws OperationFailedException, InterruptedException {
        work("remove " + plan.volumes(), Step.Listener.NONE);
        all.removeAll(plan.snapshots());
    }

    @Override
    public ComparisonResult compare(Snapshot snapshot, Database database, Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        work("compare " + snapshot.id() + " with " + database.name(), Step.Listener.NONE);
        return new ComparisonResult(List.of(), List.of(), Duration.ofSeconds(1));
    }

    @Override
    public ComparisonResult compare(Snapshot before, Snapshot after, Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        work("compare " + before.id() + " with " + after.id(), Step.Listener.NONE);
        return new ComparisonResult(List.of(), List.of(), Duration.ofSeconds(1));
    }

    @Override
    public ClonePlanner.Proposal proposeClone(Snapshot snapshot) {
        return new ClonePlanner.Proposal("shop-dev-2", 5440, "proposed-secret");
    }

    @Override
    public List<PlanNote> notes(Snapshot snapshot) {
        return notes;
    }

    @Override
    public CloneRequest cloneRequest(Snapshot snapshot, ClonePlanner.Proposal typed, boolean portIsFixed) {
        calls.add("check " + typed.name() + " " + typed.port() + " " + typed.password() + " " + portIsFixed);
        return CloneRequestBuilder.builder()
                .id("c2")
                .name(typed.name())
                .containerName(typed.name())
                .port(typed.port())
                .portIsFixed(portIsFixed)
                .password(typed.password())
                .build();
    }

    @Override
    public String clone(Snapshot snapshot, CloneRequest request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        work("clone " + snapshot.id() + " " + request.name(), steps);
        return "clone-container";
    }
}
