package dev.seedbed;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.PublishedPort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;

/// Pictures of a compose project, of a dump of a server, and of a download; what it makes is removed.
final class ElsewherePictures {
    private static final String PROJECT = "webshop";
    private static final String PASSWORD = "webshop";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ScreenshotTour tour;
    private final AppGraph graph;

    ElsewherePictures(ScreenshotTour tour, AppGraph graph) {
        this.tour = tour;
        this.graph = graph;
    }

    /// @param like a database whose image is on the engine
    void take(Database like) throws Exception {
        Path folder =
                Files.createDirectory(Files.createTempDirectory("screenshots").resolve(PROJECT));
        Path file = Files.writeString(folder.resolve("compose.yaml"), """
                services:
                  db:
                    image: %s
                    environment: {POSTGRES_PASSWORD: %s, POSTGRES_DB: shop}
                    ports: ["127.0.0.1:15480:5432"]
                    volumes: ["data:/var/lib/postgresql/data", "./seeds:/docker-entrypoint-initdb.d:ro"]
                  reports:
                    image: mariadb:11
                    ports: ["127.0.0.1:13306:3306"]
                  cache:
                    image: valkey/valkey:8
                    profiles: [cache]
                  web:
                    image: nginx
                    depends_on: [db]
                volumes: {data: }
                """.formatted(like.image(), PASSWORD));
        Files.createDirectory(folder.resolve("seeds"));
        ContainerEngine engine = graph.services().engine();
        String container = engine.createContainer(ContainerSpec.named(PROJECT + "-db-1", like.image())
                .environment(Map.of("POSTGRES_PASSWORD", PASSWORD, "POSTGRES_DB", "shop"))
                .labels(Map.of(
                        "com.docker.compose.project",
                        PROJECT,
                        "com.docker.compose.service",
                        "db",
                        "com.docker.compose.container-number",
                        "1"))
                .publish(new PublishedPort("127.0.0.1", 15480, 5432))
                .build());
        try {
            engine.start(container);
            new Readiness(engine)
                    .awaitReady(
                            container, like.kind(), new Credentials("postgres", PASSWORD, "shop"), PATIENCE, _ -> {});
            project(file);
            capture(like);
            download();
        } finally {
            engine.removeContainer(container, true);
        }
    }

    private void project(Path file) throws Exception {
        ScreenshotTour.fx(() -> {
            graph.navigator().showLibrary();
            graph.library().captured().ways().project(file, "db");
            return file;
        });
        ScreenshotTour.await(
                "the services",
                () -> tour.shown("#servicesTable") != null
                        && !tour.table("#servicesTable").getItems().isEmpty());
        ScreenshotTour.pause(1500);
        tour.shoot("compose");
        tour.press("#swapDataButton");
        ScreenshotTour.await("the choices", () -> tour.shown("#swapFilter") != null);
        ScreenshotTour.pause(800);
        tour.shoot("compose-swap");
        hide();
        tour.press("#leaveButton");
        ScreenshotTour.pause(500);
    }

    private void capture(Database server) throws Exception {
        Credentials login = graph.services().databases().credentials(server);
        int port = Objects.requireNonNull(server.address()).hostPort();
        ScreenshotTour.fx(() -> {
            graph.library().captured().ways().capture();
            tour.field("#captureAddress")
                    .setText("postgres://%s:%s@localhost:%d/%s"
                            .formatted(login.user(), login.password(), port, login.database()));
            return tour;
        });
        tour.press(".dialog #agreeButton");
        ScreenshotTour.await(
                "what the server is",
                () -> ((Button) tour.shown(".dialog #agreeButton")).getText().equals("Dump"));
        ScreenshotTour.pause(500);
        tour.shoot("capture");
        hide();
    }

    private void download() throws Exception {
        ScreenshotTour.fx(() -> {
            graph.library().captured().ways().download();
            tour.field("#downloadAddress").setText("https://example.com/dumps/orders.sql.gz");
            return tour;
        });
        ScreenshotTour.pause(800);
        tour.shoot("download");
        hide();
    }

    private void hide() throws Exception {
        ScreenshotTour.fx(() -> {
            graph.shell().overlay().hide();
            return graph;
        });
        ScreenshotTour.pause(500);
    }
}
