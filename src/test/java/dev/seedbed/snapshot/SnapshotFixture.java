package dev.seedbed.snapshot;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.Layer;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.OverlayProbe;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// The real engine and databases on it, for tests; close it, and all that has come of them is removed.
public final class SnapshotFixture implements AutoCloseable {
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 32_000;
    public static final String PASSWORD = InitializedData.PASSWORD;

    public final ContainerEngine engine;
    public final Snapshots snapshots;
    public final DatabaseCatalogue databases;
    private final List<String> ids = new ArrayList<>();
    private final boolean copies;
    private boolean fixedPorts;

    public SnapshotFixture() throws Exception {
        this(TestEngine.connect(), true);
    }

    /// @param engine another one than that of [TestEngine], closed with this
    public SnapshotFixture(ContainerEngine engine) throws Exception {
        this(engine, false);
    }

    private SnapshotFixture(ContainerEngine engine, boolean copies) throws Exception {
        this.engine = engine;
        this.copies = copies;
        snapshots = new Snapshots(engine);
        databases = new DatabaseCatalogue(engine);
    }

    /// Snapshots of the same engine, as one sees it that joins layers, or cannot.
    public Snapshots snapshots(boolean joins) {
        return new Snapshots(engine, new OverlayProbe(engine, joins));
    }

    /// From now on databases have a port that stays, as those of users have. The engine gives a container another one
    /// at each start where it may choose.
    void fixPorts() {
        fixedPorts = true;
    }

    int port() throws Exception {
        if (!fixedPorts) {
            return 0;
        }
        while (true) {
            // Not where the system and the engine choose: they would give it away while its container is stopped.
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (BindException _) {
                // another one, then
            }
        }
    }

    public String newId() {
        String id = CloneRequest.newId();
        ids.add(id);
        return id;
    }

    /// Sees to it that what has this id is removed in the end.
    public void own(String id) {
        ids.add(id);
    }

    /// A running database of ours on a plain volume, with a table `t` that holds the number 1.
    public Database database(DatabaseKind kind, String name) throws Exception {
        return database(kind, name, true);
    }

    /// Makes room for a test's container: a run that was killed may have left one of that name.
    void clear(String name) throws Exception {
        engine.removeContainer(name, true);
    }

    Database database(DatabaseKind kind, String name, boolean ours) throws Exception {
        clear(name);
        String id = newId();
        String image = InitializedData.image(kind);
        Map<String, String> labels = new LinkedHashMap<>(Map.of("team", "blue", "dev.seedbed.test", "snapshot"));
        if (ours) {
            labels.putAll(Map.of(
                    Labels.ROLE, Labels.ROLE_DATABASE, Labels.ID, id, Labels.NAME, name, Labels.KIND, kind.id()));
        }
        engine.createVolume(
                "seedbed-data-" + id,
                ours ? Map.of(Labels.ROLE, Labels.ROLE_LAYER, Labels.ID, id) : Map.of("dev.seedbed.test", id),
                Map.of());
        if (copies) {
            InitializedData.fill(engine, "seedbed-data-" + id, kind, image);
        }
        String container = engine.createContainer(ContainerSpec.named(name, image)
                .environment(InitializedData.environment(kind))
                .environment(Map.of("EXTRA", "kept"))
                .labels(labels)
                .mount(Mount.volume(
                        "seedbed-data-" + id,
                        ImageContract.of(engine.image(image)).orElseThrow().dataMount()))
                .publish(new PublishedPort("127.0.0.1", port(), kind.port()))
                .build());
        engine.start(container);
        ready(container, kind, PASSWORD);
        sql(container, kind, "create table t (n int primary key)");
        sql(container, kind, "insert into t values (1)");
        return databases.find(name);
    }

    public void ready(String container, DatabaseKind kind, String password) throws Exception {
        new Readiness(engine)
                .awaitReady(
                        container,
                        kind,
                        new Credentials(kind == DatabaseKind.POSTGRESQL ? "postgres" : "root", password, "shop"),
                        Duration.ofMinutes(3),
                        _ -> {});
    }

    public String sql(String container, DatabaseKind kind, String statement) throws Exception {
        return sql(container, kind, PASSWORD, statement);
    }

    public String sql(String container, DatabaseKind kind, String password, String statement) throws Exception {
        String user = kind == DatabaseKind.POSTGRESQL ? "postgres" : "root";
        return new DatabaseShell(engine)
                .sql(container, kind, new Credentials(user, password, "shop"), statement).stream()
                        .map(row -> String.join("|", row))
                        .collect(Collectors.joining(","));
    }

    String numbers(Database database) throws Exception {
        return sql(databases.find(database.name()).id(), database.kind(), "select n from t order by n");
    }

    /// A hash over names, modes, owners, times and content of everything in a frozen layer.
    String hash(Layer layer, String imageId) throws Exception {
        return look(
                layer,
                imageId,
                "(find . -printf '%p %m %U %G %s %T@\\n' | sort;"
                        + " find . -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum");
    }

    /// What a shell says that runs in the directory of a layer, without a chance to write there.
    public String look(Layer layer, String imageId, String script) throws Exception {
        String name = "seedbed-hash-" + newId();
        String container = engine.createContainer(ContainerSpec.named(name, imageId)
                .labels(Map.of("dev.seedbed.test", "hash"))
                .entrypoint(List.of("sleep", "600"))
                .mount(Mount.readOnlyVolume(layer.volume(), "/look"))
                .networkMode("none")
                .build());
        try {
            engine.start(container);
            String directory = "/look" + (layer.directory().isEmpty() ? "" : "/" + layer.directory());
            var result = engine.exec(
                    container,
                    new ExecSpec("root", List.of("sh", "-c", "cd \"$1\" && " + script, "sh", directory), Map.of()),
                    Duration.ofMinutes(5));
            if (!result.isSuccess()) {
                throw new IllegalStateException(result.errors());
            }
            return result.output();
        } finally {
            engine.removeContainer(container, true);
        }
    }

    @Override
    public void close() throws Exception {
        var mine = new ArrayList<String>(ids);
        for (ContainerSummary container : engine.containers(Map.of())) {
            String id = container.labels().getOrDefault(Labels.ID, "");
            String timeline = container.labels().getOrDefault(Labels.TIMELINE, "");
            boolean uses = container.mounts().stream()
                    .anyMatch(mount ->
                            mine.stream().anyMatch(own -> mount.source().endsWith(own)));
            if (mine.contains(id) || mine.contains(timeline) || (uses && !container.onlyLooks())) {
                engine.removeContainer(container.id(), true);
            }
        }
        for (VolumeSummary volume : engine.volumes(Map.of())) {
            if (mine.contains(volume.labels().getOrDefault(Labels.ID, ""))
                    || mine.stream().anyMatch(own -> volume.name().endsWith(own))) {
                OwnObjects.removeVolume(engine, volume.name());
            }
        }
        engine.close();
    }
}
