package dev.seedbed.ui.tasks;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.window.Overlay;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// The notes of a task, or its failure in full, above the window.
final class TaskDetails {
    private static final double ROW = 26;
    private static final int ROWS = 12;

    private final BackgroundTask task;
    private final Messages messages;

    TaskDetails(BackgroundTask task, Messages messages) {
        this.task = task;
        this.messages = messages;
    }

    void open(Overlay overlay) {
        var dialog = DialogFrame.titled(overlay, task.title(messages), DialogFrame.body(content()));
        Button close = dialog.cancel(messages.get("common.close"));
        close.setId("closeDetailsButton");
        dialog.open(close);
    }

    private Node content() {
        return switch (task.state()) {
            case TaskState.Failed(var failure) -> {
                var pane = new FailurePane(messages);
                pane.setFailure(failure);
                yield pane;
            }
            case TaskState.Done(TaskResult result) -> {
                var text = new Label(result.text());
                text.setWrapText(true);
                var notes = new ListView<>(FXCollections.observableList(result.notes()));
                notes.getStyleClass().addAll("plain-list", "mono");
                notes.setPrefHeight(ROW * Math.min(ROWS, result.notes().size()) + 4);
                yield new VBox(10, text, notes);
            }
            case TaskState.Running _, TaskState.Cancelled _, TaskState.ReportedElsewhere _ ->
                new Label(messages.get("tasks.cancelled"));
        };
    }
}
