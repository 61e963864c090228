package dev.seedbed;

import dev.seedbed.settings.AppDirectories;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: one window around the [AppGraph].
public final class App extends Application {
    private @Nullable StartupState startup;

    /// Once per process, at the first touch: the toolkit needs its own time to start, and makes [App] only then.
    private static final class Prepared {
        static final Future<StartupState> BEGINNING = begin();

        private static Future<StartupState> begin() {
            var task = new FutureTask<>(() -> StartupState.of(AppDirectories.ofThisUser()));
            Thread.ofPlatform().daemon().name("beginning").start(task);
            return task;
        }
    }

    /// Begins, on a thread of its own, what needs no toolkit. May be called before [Application#launch].
    static void prepare() {
        var _ = Prepared.BEGINNING;
    }

    @Override
    public void init() throws InterruptedException {
        try {
            startup = Prepared.BEGINNING.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot begin", e.getCause());
        }
    }

    @Override
    public void start(Stage stage) {
        if (startup == null) {
            throw new IllegalStateException("not initialised");
        }
        Platform.setImplicitExit(false);
        var _ = new AppGraph(startup).open(stage, App::quit);
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
