package dev.seedbed;

import dev.seedbed.settings.AppDirectories;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: one window around the [AppGraph].
public final class App extends Application {
    private AppGraph.@Nullable Begin begin;

    /// Reads small files while the toolkit starts, off the FX thread.
    @Override
    public void init() {
        begin = AppGraph.Begin.read(AppDirectories.ofThisUser());
    }

    @Override
    public void start(Stage stage) {
        if (begin == null) {
            throw new IllegalStateException("not initialised");
        }
        Platform.setImplicitExit(false);
        var _ = new AppGraph(begin).open(stage, App::quit);
    }

    /// Popups that are open while the toolkit ends make it throw or crash: they go first. Running seeds are not
    /// interrupted: interruption would cancel them, but their jobs are to go on in the engine.
    private static void quit() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        Platform.exit();
        Runtime.getRuntime().halt(0);
    }
}
