package dev.seedbed.ui.fx;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Does small pieces of work a few per frame, so that a frame which needs many is not held up by them: first the
/// list, then its buttons. Lives on the FX thread.
public final class AfterFrame {
    private static final long NANOS_PER_FRAME = 8_000_000;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            work();
        }
    };

    /// Runs `piece` in one of the next frames.
    public void add(Runnable piece) {
        if (waiting.isEmpty()) {
            timer.start();
        }
        waiting.add(piece);
    }

    /// Runs `action` once after the next frame of `scene` was laid out.
    public static void next(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(action);
            }
        });
        Platform.requestNextPulse();
    }

    /// The same once `node` is in a window at all: what lies in a pane that scrolls is not, before its first frame.
    public static void next(Node node, Runnable action) {
        if (node.getScene() != null) {
            next(node.getScene(), action);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                node.sceneProperty().removeListener(this);
                next(now, action);
            }
        });
    }

    private void work() {
        long end = System.nanoTime() + NANOS_PER_FRAME;
        do {
            Runnable piece = waiting.poll();
            if (piece != null) {
                piece.run();
            }
        } while (!waiting.isEmpty() && System.nanoTime() < end);
        if (waiting.isEmpty()) {
            timer.stop();
        }
    }
}
