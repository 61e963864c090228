package dev.seedbed.bench;

import dev.seedbed.Main;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/// Starts a window and prints a line once its first useful frame was drawn.
public final class WindowProbe {
    static final String USEFUL = "useful";
    /// With it as an argument, and seconds to wait, the probe visits every screen and says how long each took.
    static final String SCREENS = "screens";
    /// Begins a line with a screen and its milliseconds.
    static final String SCREEN = "screen ";
    static final String DONE = "done";
    private static final List<String> PLACES = List.of("library", "volumes", "snapshots", "activity", "settings");
    private static final long BETWEEN_SCREENS_MILLIS = 1_000;
    private static final long LOOK_MILLIS = 5;

    private static long visitAfterMillis = -1;

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
        boolean ours = !arguments[0].equals("empty");
        if (arguments[0].equals(SCREENS)) {
            visitAfterMillis = TimeUnit.SECONDS.toMillis(Integer.parseInt(arguments[1]));
        }
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
                        if (!done.get() && isUseful(ours)) {
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
                if (visitAfterMillis >= 0) {
                    var places = new ArrayDeque<>(PLACES);
                    later(visitAfterMillis, () -> visit(scene, places));
                }
            }
        });
        Platform.requestNextPulse();
    }

    private static void later(long millis, Runnable then) {
        var pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }

    /// From the press until the screen is laid out.
    private static void visit(Scene scene, Queue<String> places) {
        String place = places.poll();
        if (place == null) {
            System.out.println(DONE);
            System.out.flush();
            return;
        }
        var button = (ButtonBase) scene.lookup("#nav-" + place);
        long begin = System.nanoTime();
        button.fire();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                System.out.println(SCREEN + place + " " + (System.nanoTime() - begin) / 1_000_000);
                System.out.flush();
                later(BETWEEN_SCREENS_MILLIS, () -> visit(scene, places));
            }
        });
        Platform.requestNextPulse();
    }
}
