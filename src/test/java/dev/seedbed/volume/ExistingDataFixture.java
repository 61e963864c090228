package dev.seedbed.volume;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Mount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Containers of somebody else with data on volumes, for tests; close it, and all of it is removed.
public final class ExistingDataFixture implements AutoCloseable {
    public static final String PASSWORD = InitializedData.PASSWORD;
    private static final String LABEL = "dev.seedbed.test";

    private final String id = "data-" + UUID.randomUUID().toString().substring(0, 8);
    private final ContainerEngine engine;
    private final List<String> volumes = new ArrayList<>();
    private int made;

    /// @param engine stays open
    public ExistingDataFixture(ContainerEngine engine) {
        this.engine = engine;
    }

    /// A name that no other volume has; what comes to have it is removed in the end.
    public String newVolume() {
        String name = id + "-" + made++;
        volumes.add(name);
        return name;
    }

    /// A volume with these labels.
    public String newVolume(Map<String, String> labels) throws Exception {
        String name = newVolume();
        engine.createVolume(name, labels, Map.of());
        return name;
    }

    /// Sees to it that this volume is removed in the end.
    public void own(String volume) {
        volumes.add(volume);
    }

    /// Starts a server with a table `t` that holds the number 1, and waits until it answers.
    ///
    /// @return id of its container
    public String serve(DatabaseKind kind, String image, Mount data) throws Exception {
        return serve(kind, image, data, Map.of());
    }

    public String serve(DatabaseKind kind, String image, Mount data, Map<String, String> environment) throws Exception {
        String container = begin(kind, image, data, environment);
        ready(container, kind);
        run(container, kind, "create table t (a int primary key)");
        run(container, kind, "insert into t values (1)");
        return container;
    }

    /// Starts one without waiting for it.
    public String begin(DatabaseKind kind, String image, Mount data, Map<String, String> environment) throws Exception {
        if (environment.isEmpty() && data.type() == Mount.Type.VOLUME) {
            InitializedData.fill(engine, data.source(), kind, image);
        }
        var spec = ContainerSpec.named(id + "-c" + made++, image)
                .labels(Map.of(LABEL, id))
                .environment(InitializedData.environment(kind))
                .environment(environment)
                .mount(data)
                .stopTimeoutSeconds(60);
        String container = engine.createContainer(spec.build());
        engine.start(container);
        return container;
    }

    public void ready(String container, DatabaseKind kind) throws Exception {
        new Readiness(engine).awaitReady(container, kind, InitializedData.login(kind), Duration.ofMinutes(2), _ -> {});
    }

    /// Mount of a volume at the place where the server of this image has its data.
    public Mount at(String image, String volume) throws Exception {
        return Mount.volume(
                volume, ImageContract.of(engine.image(image)).orElseThrow().dataMount());
    }

    public List<List<String>> run(String container, DatabaseKind kind, String sql) throws Exception {
        return new DatabaseShell(engine).sql(container, kind, InitializedData.login(kind), sql);
    }

    public void stop(String container) throws Exception {
        engine.stop(container, Duration.ofMinutes(1));
    }

    @Override
    public void close() {
        try {
            for (ContainerSummary container : engine.containers(Map.of(LABEL, id))) {
                engine.removeContainer(container.id(), true);
            }
            for (String volume : volumes) {
                engine.removeVolume(volume);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
