package dev.seedbed.ui.tasks;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.LazyTooltip;
import dev.seedbed.ui.window.Overlay;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One work on the shelf: what it is, how far, cancel; afterwards what came of it.
final class TaskLine extends HBox {
    private final BackgroundTask task;
    private final Messages messages;
    private final Overlay overlay;
    private final TaskText words;
    private final TaskParts parts;
    private final Label title = new Label();
    private final Label text = new Label();
    private final LazyTooltip tip = new LazyTooltip(text);

    TaskLine(BackgroundTask task, Messages messages, Overlay overlay, Runnable onDismiss) {
        this.task = task;
        this.messages = messages;
        this.overlay = overlay;
        words = new TaskText(messages);
        parts = new TaskParts(words, this, this::show);
        getStyleClass().add("task-line");
        setAlignment(Pos.CENTER_LEFT);
        title.setText(words.title(task));
        title.getStyleClass().add("strong");
        text.getStyleClass().addAll("muted", "small");
        var lines = new VBox(1, title, text);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(120);
        setHgrow(lines, Priority.ALWAYS);
        parts.bar.setPrefWidth(130);
        parts.bar.setMinWidth(60);
        parts.cancel.setOnAction(_ -> {
            task.cancel();
            show();
        });
        parts.dismiss.setOnAction(_ -> onDismiss.run());
        getChildren().addAll(parts.icon, lines);
        getChildren().addAll(parts.inOrder());
        task.stateProperty().subscribe(_ -> show());
    }

    private void show() {
        parts.show(task, words, this, () -> new TaskDetails(task, messages).open(overlay));
        text.setText(words.text(task));
        tip.setText(text.getText());
        setAccessibleText(title.getText() + ", " + text.getText());
    }
}
