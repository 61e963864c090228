package dev.seedbed;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Looks for nodes on the FX thread: elsewhere a screen that changes just then breaks the search.
final class WindowLookup {
    private static final long PATIENCE_MILLIS = 30_000;

    private final FxRobot robot;

    WindowLookup(FxRobot robot) {
        this.robot = robot;
    }

    /// All that match, also those that are not visible.
    <T extends Node> List<T> all(String selector) {
        return all(selector, _ -> true);
    }

    <T extends Node> List<T> all(String selector, Predicate<T> which) {
        Callable<List<T>> search =
                () -> List.copyOf(robot.lookup(selector).match(which).<T>queryAll());
        try {
            return Platform.isFxApplicationThread()
                    ? search.call()
                    : WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, search);
        } catch (Exception e) {
            throw new IllegalStateException("cannot look for " + selector, e);
        }
    }

    boolean isThere(String selector) {
        return !all(selector).isEmpty();
    }

    /// The first one, also where it is not visible.
    <T extends Node> T find(String selector) {
        return this.<T>all(selector).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + selector));
    }
}
