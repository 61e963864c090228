package dev.seedbed.source.server;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.OwnObjects;
import dev.seedbed.engine.PublishedPort;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A server in somebody's container, published on loopback, for tests that dump it.
public final class SourceServer implements AutoCloseable {
    private final ContainerEngine engine;
    private final String name;
    private final DatabaseKind kind;

    private SourceServer(ContainerEngine engine, String name, DatabaseKind kind) {
        this.engine = engine;
        this.name = name;
        this.kind = kind;
    }

    /// Blocks until it answers.
    ///
    /// @param name of its container and its volume, which nobody else has
    public static SourceServer open(ContainerEngine engine, String name, DatabaseKind kind) throws Exception {
        var server = new SourceServer(engine, name, kind);
        try {
            server.start();
            return server;
        } catch (Exception e) {
            server.close();
            throw e;
        }
    }

    private void start() throws Exception {
        String image = InitializedData.image(kind);
        ImageContract contract = ImageContract.of(engine.image(image)).orElseThrow();
        engine.createVolume(name, Map.of(), Map.of());
        InitializedData.fill(engine, name, kind, image);
        engine.start(engine.createContainer(ContainerSpec.named(name, image)
                .environment(InitializedData.environment(kind))
                .mount(Mount.volume(name, contract.dataMount()))
                .publish(new PublishedPort("127.0.0.1", 0, CaptureTool.of(kind).port()))
                .build()));
        new Readiness(engine).awaitReady(name, kind, InitializedData.login(kind), Duration.ofMinutes(2), _ -> {});
    }

    public String name() {
        return name;
    }

    /// As a user of this computer writes it.
    public String address(String user, String password, String database) throws Exception {
        PublishedPort port = engine.container(name).summary().ports().getFirst();
        return CaptureTool.of(kind).schemes().stream().sorted().findFirst().orElseThrow() + "://" + user + ":"
                + password + "@localhost:" + port.hostPort() + "/" + database;
    }

    public String address() throws Exception {
        Credentials login = InitializedData.login(kind);
        return address(login.user(), login.password(), login.database());
    }

    public List<List<String>> sql(String statement) throws Exception {
        return new DatabaseShell(engine)
                .sql(engine.container(name).summary().id(), kind, InitializedData.login(kind), statement);
    }

    public void kill() throws Exception {
        engine.kill(name);
    }

    @Override
    public void close() throws Exception {
        OwnObjects.remove(engine, name);
    }
}
