package dev.seedbed;

import dev.seedbed.settings.AppDirectories;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The JavaFX application: one window around the [AppGraph].
public final class App extends Application {
    private final AppGraph graph = new AppGraph(AppDirectories.ofThisUser());

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        graph.open(stage, this::quit);
    }

    /// Popups that are open while the toolkit ends make it throw or crash: they go first.
    private void quit() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        graph.close();
        Platform.exit();
    }
}
