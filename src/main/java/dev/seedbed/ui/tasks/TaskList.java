package dev.seedbed.ui.tasks;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.ViewLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All tasks as lines, laid over the lower corner of the window while somebody wants to see them. While it is open,
/// its lines stay where they are: what is over stays, and what begins comes last.
public final class TaskList extends ScrollPane {
    private static final double LINE = 46;
    private static final double WIDTH = 620;
    private static final int LEAST_LINES = 2;
    private static final int LINES = 6;

    private final BackgroundTasks background;
    private final Messages messages;
    private final Overlay overlay;
    private final VBox lines = new VBox();
    private final Map<BackgroundTask, TaskLine> shown = new LinkedHashMap<>();
    private final EventHandler<MouseEvent> elsewhere = this::pressed;

    public TaskList(BackgroundTasks background, Messages messages, Overlay overlay) {
        this.background = background;
        this.messages = messages;
        this.overlay = overlay;
        setId("taskList");
        getStyleClass().add("task-list");
        getStylesheets().add(ViewLoader.styles(TaskList.class, "tasks.css"));
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("tasks.all"));
        setContent(lines);
        setFitToWidth(true);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        background.list().addListener((ListChangeListener<BackgroundTask>) _ -> update());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        sceneProperty().addListener(this::moved);
    }

    private void moved(ObservableValue<? extends Scene> scene, @Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        }
        if (now != null) {
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        }
    }

    /// Opens it, or closes it.
    public void toggle() {
        if (isVisible()) {
            close();
        } else if (!background.list().isEmpty()) {
            open();
        }
    }

    private void open() {
        shown.clear();
        background.list().forEach(this::add);
        // Of one height as long as it is open.
        int room = Math.clamp(shown.size(), LEAST_LINES, LINES);
        setVbarPolicy(shown.size() > LINES ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        setMinHeight(room * LINE + 2);
        setPrefHeight(getMinHeight());
        setMaxHeight(getMinHeight());
        place();
        setVisible(true);
        Platform.runLater(this::requestFocus);
    }

    private void close() {
        setVisible(false);
        lines.getChildren().clear();
        shown.clear();
    }

    private void add(BackgroundTask task) {
        shown.put(task, new TaskLine(task, messages, overlay, () -> dismiss(task)));
    }

    private void dismiss(BackgroundTask task) {
        // What is reported elsewhere is on no list any more.
        shown.remove(task);
        background.dismiss(task);
        update();
    }

    private void update() {
        if (!isVisible()) {
            return;
        }
        shown.keySet()
                .removeIf(task ->
                        !background.list().contains(task) && !(task.state() instanceof TaskState.ReportedElsewhere));
        List<BackgroundTask> begun = new ArrayList<>(background.list());
        begun.removeAll(shown.keySet());
        begun.reversed().forEach(this::add);
        if (shown.isEmpty()) {
            close();
        } else {
            place();
        }
    }

    private void place() {
        lines.getChildren().setAll(shown.values());
    }

    private void pressed(MouseEvent event) {
        if (isVisible() && event.getTarget() instanceof Node target && !isWithin(target)) {
            close();
        }
    }

    /// The bar opens and closes it itself, and a dialog above it is no end of it.
    private boolean isWithin(Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node == this || node instanceof TaskBar || node == overlay) {
                return true;
            }
        }
        return false;
    }
}
