package dev.seedbed.ui.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Does what would hold up a click, one piece at a time, while nobody touches the window. Lives on the FX thread.
final class ScreenPreloader {
    private static final Duration QUIET = Duration.millis(500);

    private final Scene scene;
    private final Queue<Runnable> pieces;
    private final PauseTransition pause = new PauseTransition(QUIET);
    private final EventHandler<InputEvent> postpone = _ -> pause.playFromStart();

    ScreenPreloader(Scene scene, List<Runnable> pieces) {
        this.scene = scene;
        this.pieces = new ArrayDeque<>(pieces);
        pause.setOnFinished(_ -> next());
    }

    void begin() {
        scene.addEventFilter(InputEvent.ANY, postpone);
        pause.playFromStart();
    }

    private void next() {
        Runnable piece = pieces.poll();
        if (piece == null) {
            scene.removeEventFilter(InputEvent.ANY, postpone);
            return;
        }
        piece.run();
        pause.playFromStart();
    }
}
