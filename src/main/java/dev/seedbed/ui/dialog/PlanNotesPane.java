package dev.seedbed.ui.dialog;

import dev.seedbed.seeding.PlanNote;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.PlanText;
import java.util.List;
import javafx.beans.NamedArg;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The plan in words: what will happen, and what the user should know before.
public final class PlanNotesPane extends VBox {
    private final PlanText texts;

    public PlanNotesPane(@NamedArg("messages") Messages messages) {
        texts = new PlanText(messages, new Formats(messages));
        getStyleClass().add("card");
    }

    public void show(List<PlanNote> notes) {
        getChildren().setAll(notes.stream().map(this::line).toList());
    }

    private Node line(PlanNote note) {
        var label = new Label(texts.words(note));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setGraphic(new FontIcon(note.warning() ? "fth-alert-triangle" : "fth-info"));
        label.getStyleClass().addAll("plan-note", note.warning() ? "plan-warning" : "plan-info");
        return label;
    }
}
