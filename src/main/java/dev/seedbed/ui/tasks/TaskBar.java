package dev.seedbed.ui.tasks;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.LazyTooltip;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.ViewLoader;
import java.time.Duration;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The foremost work in the status bar, whatever screen is in front; a button opens the shelf with all of them. It
/// has one height and one width, so that nothing moves when a task begins or ends.
public final class TaskBar extends HBox {
    private static final double WIDTH = 440;
    private static final double LEAST_WIDTH = 230;
    /// A click within this time was meant for the task that was shown before.
    private static final Duration MEANT_FOR_THE_LAST = Duration.ofMillis(400);

    private final BackgroundTasks background;
    private final Messages messages;
    private final Overlay overlay;
    private final TaskText words;
    private final TaskParts parts;
    private final Label line = new Label();
    private final LazyTooltip tip = new LazyTooltip(line);
    private final IconButton all;
    private Subscription state = () -> {};
    private @Nullable BackgroundTask shown;
    private long takesClicksFromNanos;

    /// @param onAll shows all tasks, or hides them again
    public TaskBar(BackgroundTasks background, Messages messages, Overlay overlay, Runnable onAll) {
        this.background = background;
        this.messages = messages;
        this.overlay = overlay;
        words = new TaskText(messages);
        parts = new TaskParts(words, this, this::showState);
        setId("taskBar");
        getStyleClass().add("task-bar");
        getStylesheets().add(ViewLoader.styles(TaskBar.class, "tasks.css"));
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(LEAST_WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        line.setId("taskBarText");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(40);
        setHgrow(line, Priority.ALWAYS);
        line.setOnMouseClicked(_ -> onAll.run());
        parts.bar.setPrefWidth(70);
        parts.bar.setMinWidth(30);
        parts.cancel.setId("taskCancel");
        parts.cancel.setOnAction(_ -> cancel());
        parts.dismiss.setId("taskDismiss");
        parts.dismiss.setOnAction(_ -> dismiss());
        all = new IconButton("fth-chevron-up", messages.get("tasks.all"));
        all.setId("allWorks");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        all.setOnAction(_ -> onAll.run());
        getChildren().addAll(parts.icon, line);
        getChildren().addAll(parts.inOrder());
        getChildren().add(all);
        managedProperty().bind(visibleProperty());
        background.list().addListener((ListChangeListener<BackgroundTask>) _ -> showCurrent());
        showCurrent();
    }

    private void showCurrent() {
        BackgroundTask next = background.current().orElse(null);
        setVisible(next != null);
        int others = background.list().size() - 1;
        all.setText(others < 1 ? "" : messages.get("tasks.more", others));
        if (next != shown) {
            if (shown != null) {
                takesClicksFromNanos = System.nanoTime() + MEANT_FOR_THE_LAST.toNanos();
            }
            shown = next;
            state.unsubscribe();
            state = next == null ? () -> {} : next.stateProperty().subscribe(_ -> changed());
        }
        if (next == null) {
            parts.stop();
        }
    }

    /// One that has ended may make way for one that still runs.
    private void changed() {
        if (background.current().orElse(null) == shown) {
            showState();
        } else {
            showCurrent();
        }
    }

    private void showState() {
        BackgroundTask task = shown;
        if (task != null) {
            parts.show(task, words, this, () -> new TaskDetails(task, messages).open(overlay));
            line.setText(words.line(task));
            tip.setText(line.getText());
            setAccessibleText(line.getText());
        }
    }

    private void cancel() {
        if (shown != null && isMeant()) {
            shown.cancel();
            showState();
        }
    }

    private void dismiss() {
        if (shown != null && isMeant()) {
            background.dismiss(shown);
        }
    }

    private boolean isMeant() {
        return System.nanoTime() - takesClicksFromNanos >= 0;
    }
}
