package dev.seedbed.ui;

import dev.seedbed.settings.SettingsStore;
import dev.seedbed.settings.ThemeChoice;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.fx.Theme;
import dev.seedbed.ui.shell.Destination;
import dev.seedbed.ui.shell.Place;
import dev.seedbed.ui.shell.SettingsScreen;
import dev.seedbed.ui.shell.Shell;
import dev.seedbed.ui.shell.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// The window with invented data, to look at: arguments are theme, language, place, and the file for a picture.
public final class DemoApp extends Application {
    public static void main(String[] args) {
        launch(DemoApp.class, args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        var arguments = getParameters().getRaw();
        var messages = new Messages(Locale.forLanguageTag(arguments.get(1)));
        var tasks = new TaskRunner(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
        var theme = new Theme();
        theme.choiceProperty().set(ThemeChoice.valueOf(arguments.get(0)));
        var shell = new Shell(new FakeEngineLink(), tasks, messages);
        var activity = new ActivityViewModel(new FakeSeeding(), tasks);
        var settings = new SettingsStore(Path.of("target/demo-settings.json"));
        shell.show(
                new Workspace(
                        List.of(
                                new Place(
                                        Destination.DATABASES,
                                        () -> new ControlsDemo(messages),
                                        new SimpleIntegerProperty(5)),
                                new Place(
                                        Destination.LIBRARY,
                                        () -> new ControlsDemo(messages),
                                        new SimpleIntegerProperty(23))),
                        activity,
                        () -> {}),
                new Place(
                        Destination.SETTINGS,
                        () -> new SettingsScreen(settings, theme.choiceProperty(), tasks, messages),
                        null));
        shell.destinationProperty().set(Destination.valueOf(arguments.get(2)));
        var scene = new Scene(shell.root(), 1360, 860);
        theme.style(scene);
        stage.setScene(scene);
        stage.show();
        var pause = new PauseTransition(Duration.millis(1500));
        pause.setOnFinished(_ -> {
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", new File(arguments.get(3)));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            System.exit(0);
        });
        pause.play();
    }
}
