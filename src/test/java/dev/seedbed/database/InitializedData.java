package dev.seedbed.database;

import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;

/// Data of servers as the entrypoints of their images initialize it, for tests that are about something else: it is
/// made once per image on the engine of [TestEngine], and copied, which takes a second instead of up to twenty.
public final class InitializedData {
    /// Of the administrator.
    public static final String PASSWORD = "initial-secret";

    private static final String DATABASE = "shop";
    private static final Map<String, FutureTask<String>> MADE = new ConcurrentHashMap<>();
    private static final Map<String, String> LABELS = Map.of("dev.seedbed.test", "initialized");

    private InitializedData() {}

    /// The image that tests of this kind use.
    public static String image(DatabaseKind kind) {
        return TestEngine.image(
                switch (kind) {
                    case POSTGRESQL -> "postgres:17";
                    case MYSQL -> "mysql:9.7";
                    case MARIADB -> "mariadb:11.8";
                    case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
                });
    }

    /// With which an image initializes such data, and serves it.
    public static Map<String, String> environment(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> Map.of("POSTGRES_PASSWORD", PASSWORD, "POSTGRES_DB", DATABASE);
            case MYSQL -> Map.of("MYSQL_ROOT_PASSWORD", PASSWORD, "MYSQL_DATABASE", DATABASE);
            case MARIADB -> Map.of("MARIADB_ROOT_PASSWORD", PASSWORD, "MARIADB_DATABASE", DATABASE);
            case VALKEY, REDIS -> throw new IllegalArgumentException(kind + " reads no SQL");
        };
    }

    /// The administrator.
    public static Credentials login(DatabaseKind kind) {
        return new Credentials(kind == DatabaseKind.POSTGRESQL ? "postgres" : "root", PASSWORD, DATABASE);
    }

    /// Fills an empty volume. Blocks.
    public static void fill(ContainerEngine engine, String volume, DatabaseKind kind, String image) throws Exception {
        var task = MADE.computeIfAbsent(image, _ -> new FutureTask<>(() -> make(kind, image)));
        task.run();
        // In the place of the image's own volume, of which the engine would make another one.
        String place = ImageContract.of(engine.image(image)).orElseThrow().dataMount();
        String copy = engine.createContainer(ContainerSpec.named("seedbed-filling-" + UUID.randomUUID(), image)
                .labels(LABELS)
                .entrypoint(List.of("cp", "-a", "/from/.", place))
                .user("root")
                .mount(Mount.readOnlyVolume(task.get(), "/from"))
                .mount(Mount.volume(volume, place))
                .networkMode("none")
                .build());
        try {
            engine.start(copy);
            long exit = engine.awaitExit(copy);
            if (exit != 0) {
                throw new IllegalStateException("cannot copy the data of " + image + ": exit code " + exit);
            }
        } finally {
            engine.removeContainer(copy, true);
        }
    }

    /// @return a volume that goes with this program
    private static String make(DatabaseKind kind, String image) throws Exception {
        String volume = "seedbed-initialized-" + UUID.randomUUID();
        try (ContainerEngine engine = TestEngine.connect()) {
            engine.createVolume(volume, LABELS, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(volume)));
            String container = engine.createContainer(ContainerSpec.named(volume, image)
                    .labels(LABELS)
                    .environment(environment(kind))
                    .mount(Mount.volume(
                            volume,
                            ImageContract.of(engine.image(image)).orElseThrow().dataMount()))
                    .networkMode("none")
                    .build());
            try {
                engine.start(container);
                new Readiness(engine).awaitReady(container, kind, login(kind), Duration.ofMinutes(5), _ -> {});
                engine.stop(container, Duration.ofMinutes(2));
                long exit = engine.awaitExit(container);
                if (exit != 0) {
                    throw new IllegalStateException(image + " did not stop cleanly: exit code " + exit);
                }
            } finally {
                engine.removeContainer(container, true);
            }
        }
        return volume;
    }

    private static void remove(String volume) {
        try (ContainerEngine engine = TestEngine.connect()) {
            engine.removeContainer(volume, true);
            engine.removeVolume(volume);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
