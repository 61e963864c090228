package dev.seedbed.ui.works;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.LateTip;
import dev.seedbed.ui.fx.Overlay;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One work on the shelf: what it is, how far, cancel; afterwards what came of it.
final class TaskLine extends HBox {
    private final BackgroundTask work;
    private final Messages messages;
    private final Overlay overlay;
    private final TaskWords words;
    private final TaskParts parts;
    private final Label title = new Label();
    private final Label text = new Label();
    private final LateTip tip = new LateTip(text);

    TaskLine(BackgroundTask work, Messages messages, Overlay overlay, Runnable onDismiss) {
        this.work = work;
        this.messages = messages;
        this.overlay = overlay;
        words = new TaskWords(messages);
        parts = new TaskParts(words, this, this::show);
        getStyleClass().add("work-line");
        setAlignment(Pos.CENTER_LEFT);
        title.setText(words.title(work));
        title.getStyleClass().add("strong");
        text.getStyleClass().addAll("muted", "small");
        var lines = new VBox(1, title, text);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(120);
        setHgrow(lines, Priority.ALWAYS);
        parts.bar.setPrefWidth(130);
        parts.bar.setMinWidth(60);
        parts.cancel.setOnAction(_ -> {
            work.cancel();
            show();
        });
        parts.dismiss.setOnAction(_ -> onDismiss.run());
        getChildren().addAll(parts.icon, lines);
        getChildren().addAll(parts.inOrder());
        work.stateProperty().subscribe(_ -> show());
    }

    private void show() {
        parts.show(work, words, this, () -> new TaskDetails(work, messages).open(overlay));
        text.setText(words.text(work));
        tip.setText(text.getText());
        setAccessibleText(title.getText() + ", " + text.getText());
    }
}
