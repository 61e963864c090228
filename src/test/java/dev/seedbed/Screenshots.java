package dev.seedbed;

import dev.seedbed.settings.AppDirectories;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts the real window and takes its pictures, light and dark; the one argument is the folder they go to.
public final class Screenshots extends Application {
    private final StartupState startup = StartupState.of(AppDirectories.ofThisUser());

    public static void main(String[] args) {
        launch(Screenshots.class, args);
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        var graph = new AppGraph(startup);
        var _ = graph.open(stage, Platform::exit);
        var tour = new ScreenshotTour(
                graph, stage.getScene(), Path.of(getParameters().getRaw().getFirst()));
        Thread.ofPlatform().name("tour").start(() -> {
            int code = 0;
            try {
                tour.take();
            } catch (Exception | AssertionError e) {
                e.printStackTrace();
                code = 1;
            }
            Runtime.getRuntime().halt(code);
        });
    }
}
