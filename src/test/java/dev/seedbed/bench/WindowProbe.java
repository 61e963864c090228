package dev.seedbed.bench;

import dev.seedbed.Main;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Starts a window and prints a line once its first useful frame was drawn.
public final class WindowProbe {
    static final String USEFUL = "useful";
    private static final long LOOK_MILLIS = 5;

    private WindowProbe() {}

    /// What the program is compared with.
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("empty")), 1360, 860));
            stage.show();
        }
    }

    public static void main(String[] arguments) {
        boolean ours = arguments[0].equals("seedbed");
        Thread.ofPlatform().daemon().name("bench-probe").start(() -> watch(ours));
        if (ours) {
            Main.main(new String[0]);
        } else {
            Application.launch(Empty.class);
        }
    }

    private static void watch(boolean ours) {
        AtomicBoolean pending = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        while (!done.get()) {
            try {
                if (pending.compareAndSet(false, true)) {
                    Platform.runLater(() -> {
                        pending.set(false);
                        if (isUseful(ours)) {
                            done.set(true);
                            afterNextFrame();
                        }
                    });
                }
            } catch (IllegalStateException e) {
                // The toolkit is not up yet.
                pending.set(false);
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean isUseful(boolean ours) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .anyMatch(scene -> !ours || hasRow(scene));
    }

    private static boolean hasRow(Scene scene) {
        return scene.getRoot().lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof TableRow<?> row && row.getItem() != null && row.isVisible());
    }

    private static void afterNextFrame() {
        Scene scene = Window.getWindows().getFirst().getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                System.out.println(USEFUL);
                System.out.flush();
            }
        });
        Platform.requestNextPulse();
    }
}
