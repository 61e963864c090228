package dev.seedbed;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineStatus;
import dev.seedbed.settings.AppDirectories;
import dev.seedbed.settings.SettingsStore;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Theme;
import dev.seedbed.ui.shell.EngineLink;
import dev.seedbed.ui.shell.Shell;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The one place that calls constructors, a method for each feature. Lives on the FX thread.
final class AppGraph implements AutoCloseable {
    private final SettingsStore settings;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final TaskRunner tasks = new TaskRunner(background, Platform::runLater);

    AppGraph(AppDirectories directories) {
        settings = new SettingsStore(directories.settingsFile());
    }

    /// Shows the window.
    void open(Stage stage, Runnable quit) {
        var messages = messages();
        var theme = new Theme();
        theme.choiceProperty().set(settings.get().theme());
        var shell = new Shell(new Unconnected(), tasks, messages);
        var scene = new Scene(shell.root(), 1360, 860);
        theme.style(scene);
        stage.setScene(scene);
        stage.setTitle(messages.get("shell.name"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit.run();
        });
        stage.show();
    }

    private Messages messages() {
        String language = settings.get().language();
        return new Messages(language.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language));
    }

    @Override
    public void close() {
        background.shutdownNow();
    }

    /// Stands in until the engine's side is there.
    private static final class Unconnected implements EngineLink {
        private final ReadOnlyObjectWrapper<EngineStatus> status =
                new ReadOnlyObjectWrapper<>(new EngineStatus.Connecting("default"));

        @Override
        public ReadOnlyObjectProperty<EngineStatus> statusProperty() {
            return status.getReadOnlyProperty();
        }

        @Override
        public List<EngineContext> contexts() {
            return List.of();
        }

        @Override
        public void use(EngineContext context) {}

        @Override
        public void retry() {}
    }
}
