package dev.seedbed.input;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.InitializedData;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A server of a kind with an empty database, without a network; close it, and it is gone.
public final class InputFixture implements AutoCloseable {
    private final ContainerEngine engine;
    private final String name = "seedbed-input-test-" + UUID.randomUUID();
    private final InputServer server;

    public InputFixture(DatabaseKind kind) throws Exception {
        engine = TestEngine.connect();
        String image = InitializedData.image(kind);
        engine.createVolume(name, Map.of("dev.seedbed.test", "input"), Map.of());
        InitializedData.fill(engine, name, kind, image);
        String container = engine.createContainer(ContainerSpec.named(name, image)
                .labels(Map.of("dev.seedbed.test", "input"))
                .environment(InitializedData.environment(kind))
                .mount(Mount.volume(
                        name,
                        ImageContract.of(engine.image(image)).orElseThrow().dataMount()))
                .networkMode("none")
                .build());
        engine.start(container);
        new Readiness(engine).awaitReady(container, kind, InitializedData.login(kind), Duration.ofMinutes(3), _ -> {});
        server = new InputServer(engine, container, kind, InitializedData.login(kind));
    }

    public InputServer server() {
        return server;
    }

    /// Runs SQL.
    public void script(String sql) throws Exception {
        server.script("test", out -> out.write(sql.getBytes(StandardCharsets.UTF_8)), _ -> {});
    }

    public List<List<@Nullable String>> rows(String query) throws Exception {
        List<List<@Nullable String>> rows = new ArrayList<>();
        server.copyOut(query, rows::add);
        return rows;
    }

    /// What an action fails with.
    public static Failure failure(Action action) throws Exception {
        try {
            action.run();
        } catch (OperationFailedException e) {
            return e.failure();
        }
        throw new AssertionError("no failure");
    }

    /// Something that fails.
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    @Override
    public void close() throws Exception {
        engine.removeContainer(name, true);
        engine.removeVolume(name);
        engine.close();
    }
}
