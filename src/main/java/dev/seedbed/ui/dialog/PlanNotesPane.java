package dev.seedbed.ui.dialog;

import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.PlanText;
import dev.seedbed.ui.fx.Labels;
import java.util.List;
import java.util.function.Function;
import javafx.beans.NamedArg;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
        show(notes, _ -> List.of());
    }

    /// @param offers buttons for what a note proposes
    public void show(List<PlanNote> notes, Function<PlanNote, List<Button>> offers) {
        getChildren()
                .setAll(notes.stream()
                        .map(note -> line(note, offers.apply(note)))
                        .toList());
    }

    private Node line(PlanNote note, List<Button> offers) {
        Label label = label(note);
        if (offers.isEmpty()) {
            return label;
        }
        var row = new HBox(label);
        row.getStyleClass().add("actions");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        for (Button offer : offers) {
            offer.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(offer);
        }
        return row;
    }

    private Label label(PlanNote note) {
        Label label = Labels.wrapped(texts.words(note), "plan-note", note.warning() ? "plan-warning" : "plan-info");
        label.setGraphic(new FontIcon(note.warning() ? "fth-alert-triangle" : "fth-info"));
        return label;
    }
}
