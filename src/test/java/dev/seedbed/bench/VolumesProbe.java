package dev.seedbed.bench;

import dev.seedbed.Main;
import dev.seedbed.ui.FxProbe;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// Starts the window, goes to its volumes, and prints how long the first useful frame took, and how long the FX thread
/// was busy by itself at most in the seconds afterwards.
public final class VolumesProbe {
    static final String RESULT = "volumes";
    static final String PREFIX = "bench-volume-";
    private static final long SETTLE_MILLIS = 6_000;
    private static final long WATCH_MILLIS = 12_000;
    private static final long LOOK_MILLIS = 2;

    private VolumesProbe() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("bench-probe").start(VolumesProbe::watch);
        Main.main(new String[0]);
    }

    private static void watch() {
        try {
            while (!isTrue(() -> scene() != null)) {
                Thread.sleep(50);
            }
            Thread.sleep(SETTLE_MILLIS);
            FxProbe stalls = FxProbe.start();
            var frame = new CompletableFuture<Long>();
            long begin = System.nanoTime();
            Platform.runLater(() -> {
                if (scene().lookup("#nav-volumes") instanceof ToggleButton button) {
                    button.fire();
                }
            });
            while (!isTrue(VolumesProbe::isUseful)) {
                Thread.sleep(LOOK_MILLIS);
            }
            Platform.runLater(() -> afterNextFrame(frame));
            long drawn = frame.get();
            Thread.sleep(WATCH_MILLIS);
            long busy = stalls.stop().toMillis();
            System.err.println("bench: the longest " + busy + " ms, "
                    + stalls.worstWait().toMillis() + " ms with waits for a processor, in " + stalls.where());
            System.out.printf(Locale.ROOT, "%s %.1f %d%n", RESULT, (drawn - begin) / 1e6, busy);
            System.out.flush();
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean isTrue(BooleanSupplier question) throws Exception {
        var answer = new CompletableFuture<Boolean>();
        try {
            Platform.runLater(() -> answer.complete(question.getAsBoolean()));
        } catch (IllegalStateException e) {
            // The toolkit is not up yet.
            return false;
        }
        return answer.get();
    }

    private static Scene scene() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst()
                .orElse(null);
    }

    private static boolean isUseful() {
        return scene().getRoot().lookupAll(".table-row-cell").stream()
                .anyMatch(node ->
                        node instanceof TableRow<?> row && row.getItem() != null && row.isVisible() && names(row));
    }

    private static boolean names(Node row) {
        var found = new AtomicBoolean();
        row.lookupAll("*").forEach(node -> {
            String text = node instanceof Labeled labeled
                    ? labeled.getText()
                    : node instanceof Text words ? words.getText() : "";
            if (text != null && text.startsWith(PREFIX)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static void afterNextFrame(CompletableFuture<Long> frame) {
        Scene scene = scene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                frame.complete(System.nanoTime());
            }
        });
        Platform.requestNextPulse();
    }
}
