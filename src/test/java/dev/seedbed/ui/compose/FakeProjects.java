package dev.seedbed.ui.compose;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedProgressBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.ComposeDatabaseBuilder;
import dev.seedbed.source.compose.OverrideFile;
import dev.seedbed.source.compose.OverridePlan;
import dev.seedbed.source.compose.SwapUndo;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A project of three services: `db` runs, `legacy` is stopped, `reports` belongs to a profile. A restore waits until
/// it may go on.
final class FakeProjects implements ProjectService {
    static final String FILE = """
            name: shop
            services:
              db:
                image: postgres:17
                ports: ["127.0.0.1:15432:5432"]
                volumes: ["data:/var/lib/postgresql/data"]
              legacy:
                image: mysql:9
              reports:
                image: mariadb:11
                profiles: [reports]
            volumes: {data: }
            """;

    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile CountDownLatch mayGoOn = new CountDownLatch(1);
    volatile @Nullable Failure failure;
    volatile boolean swapped;
    volatile boolean legacyRuns;

    static Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("compose.yaml"), FILE);
    }

    @Override
    public Project read(Path file) throws OperationFailedException {
        Path folder = Objects.requireNonNull(file.getParent());
        ComposeProject project = ComposeProject.read(new ComposeRequest(folder, List.of(), List.of(), Map.of()));
        var databases = new ArrayList<ComposeDatabase>();
        databases.add(database(project, "db", DatabaseKind.POSTGRESQL, 15432, true));
        databases.add(database(project, "legacy", DatabaseKind.MYSQL, 0, legacyRuns));
        databases.add(ComposeDatabaseBuilder.builder()
                .service(project.service("reports"))
                .kind(DatabaseKind.MARIADB)
                .login(new Credentials("root", "", ""))
                .build());
        return new Project(project, databases);
    }

    private ComposeDatabase database(
            ComposeProject project, String name, DatabaseKind kind, int port, boolean isRunning)
            throws OperationFailedException {
        return ComposeDatabaseBuilder.builder()
                .service(project.service(name))
                .kind(kind)
                .version("17.6")
                .login(new Credentials("postgres", "", "shop"))
                .port(port)
                .volumes(List.of("shop_data"))
                .running(container(name, kind, port, isRunning))
                .build();
    }

    private Database container(String name, DatabaseKind kind, int port, boolean isRunning) {
        var labels = new HashMap<String, String>();
        if (swapped && name.equals("db")) {
            labels.put(Labels.SWAPPED, "own");
            labels.put(Labels.ADOPTED, "shop_data");
            labels.put(Labels.SEED_NAME, "dump.sql");
        }
        return DatabaseBuilder.builder()
                .id("container-" + name)
                .name("shop-" + name + "-1")
                .kind(kind)
                .image("postgres:17")
                .state(isRunning ? ContainerState.RUNNING : ContainerState.EXITED)
                .address(port == 0 ? null : new PublishedPort("127.0.0.1", port, kind.port()))
                .labels(new DatabaseLabels(labels))
                .createdAt(Instant.EPOCH)
                .build();
    }

    @Override
    public void start(ComposeDatabase database) {
        calls.add("start " + database.name());
        legacyRuns = true;
    }

    @Override
    public Snapshot restore(ComposeDatabase database, Path seed, Consumer<SeedProgress> listener)
            throws OperationFailedException, InterruptedException {
        calls.add("restore " + seed.getFileName());
        listener.accept(SeedProgressBuilder.builder()
                .id("seed")
                .name("shop")
                .kind(database.kind())
                .version("17.6")
                .state(SeedProgress.State.RUNNING)
                .fraction(0.25)
                .startedAt(Instant.EPOCH)
                .build());
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            calls.add("restore taken back");
            throw e;
        }
        fail();
        return snapshot(String.valueOf(seed.getFileName()));
    }

    private void fail() throws OperationFailedException {
        Failure reason = failure;
        if (reason != null) {
            throw new OperationFailedException(reason);
        }
    }

    @Override
    public void swap(ComposeDatabase database, Snapshot data, SnapshotDetails kept, Step.Listener steps)
            throws OperationFailedException {
        calls.add("swap to " + data.name() + ", keeping " + kept.name());
        steps.reached(Step.STOP, -1, -1);
        fail();
        swapped = true;
    }

    @Override
    public SwapUndo planUndo(ComposeDatabase database) {
        return new SwapUndo(Objects.requireNonNull(database.running()), "shop_data", null, List.of());
    }

    @Override
    public void undo(SwapUndo plan, boolean drop, SnapshotDetails kept, Step.Listener steps) {
        calls.add("undo" + (drop ? ", dropping" : ", keeping " + kept.name()));
        swapped = false;
    }

    @Override
    public OverridePlan planOverride(Project project, ComposeDatabase database) throws OperationFailedException {
        return new OverridePlan(
                Objects.requireNonNull(database.running()),
                OverrideFile.of(project.project(), null, false),
                "aaaaaaaaaaaa",
                List.of(snapshot("db before dump.sql")),
                "services:\n  \"db\":\n    volumes: …\n");
    }

    @Override
    public void override(OverridePlan plan, Step.Listener steps) {
        calls.add("override " + plan.volume());
        swapped = false;
    }

    static Snapshot snapshot(String name) {
        return SnapshotBuilder.builder()
                .id("0123456789ab")
                .name(name)
                .reason(Snapshot.Reason.SEED)
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.6")
                .image("postgres:17")
                .imageId("sha256:1")
                .layers(List.of(new Layer("seedbed-data-built", "")))
                .owner(FileOwner.parse("999:999:700").orElseThrow())
                .fingerprint("fingerprint")
                .seedName(name)
                .dataDatabase("elsewhere")
                .dataMount("/var/lib/postgresql/data")
                .createdAt(Instant.EPOCH)
                .recordId("record")
                .build();
    }
}
