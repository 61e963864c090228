package dev.seedbed.ui;

import dev.seedbed.engine.Awaiting;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// What tests of views read, search and change, they do here: elsewhere a scene that changes just then breaks them.
public final class FxThread {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private FxThread() {}

    /// Does it on the FX thread and returns what comes of it; what it throws is thrown here. Blocks until it is done.
    public static <T> T fx(Callable<T> work) {
        var task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw FxThread.<RuntimeException>thrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the FX thread worked", e);
        } catch (TimeoutException e) {
            throw new AssertionError("the FX thread did not get to it for " + PATIENCE.toSeconds() + " s", e);
        }
    }

    /// Does it on the FX thread, and blocks until the window shows what came of it; what it throws is thrown here.
    public static void fx(Runnable work) {
        var _ = fx(Executors.callable(work));
        if (!Platform.isFxApplicationThread()) {
            settle();
        }
    }

    /// Blocks until it is so, and until the window shows what came of it. The condition is asked for on the FX thread,
    /// so it must not block; what it throws ends the wait.
    ///
    /// @throws AssertionError with what the windows show where it is not so in time
    public static void until(Callable<Boolean> condition) throws Exception {
        until(PATIENCE, condition);
    }

    public static void until(Duration patience, Callable<Boolean> condition) throws Exception {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the FX thread cannot wait for itself");
        }
        Awaiting.until(patience, BETWEEN_LOOKS, () -> "the windows show " + fx(FxThread::texts), () -> fx(condition));
        settle();
    }

    /// Blocks until what is queued on the FX thread is done.
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What failed on the FX thread so far is no failure of the next test.
    public static void forgetFailures() {
        WaitForAsyncUtils.clearExceptions();
    }

    /// With the way here, so that the line of the test is in it.
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X thrown(Throwable cause) {
        cause.setStackTrace(Stream.of(cause.getStackTrace(), new Throwable().getStackTrace())
                .flatMap(Stream::of)
                .toArray(StackTraceElement[]::new));
        return (X) cause;
    }

    private static String texts() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .map(root -> root.lookupAll("*"))
                .flatMap(Collection::stream)
                .filter(FxThread::isShown)
                .map(FxThread::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input -> input.getText() == null ? "" : "[" + input.getText() + "]";
            default -> "";
        };
    }
}
