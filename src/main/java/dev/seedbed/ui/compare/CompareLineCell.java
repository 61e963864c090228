package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.TableComparison;
import dev.seedbed.text.ComparisonText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.OneLine;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A table or another object, with what differs: rows added, removed and changed, and a mark for its definition.
final class CompareLineCell extends ListCell<CompareLine> {
    private final Messages messages;
    private final Formats formats;
    private final Label name = new Label();
    private final Label definition = new Label();
    private final Label added = new Label();
    private final Label removed = new Label();
    private final Label changed = new Label();
    private final FontIcon trouble = new FontIcon("fth-alert-triangle");
    private final HBox box = new HBox(8);

    CompareLineCell(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        definition.getStyleClass().addAll("badge", "tone-accent");
        definition.setMinWidth(USE_PREF_SIZE);
        added.getStyleClass().addAll("success-text", "mono");
        removed.getStyleClass().addAll("danger-text", "mono");
        changed.getStyleClass().addAll("warning-text", "mono");
        for (Label figure : new Label[] {added, removed, changed}) {
            figure.setMinWidth(USE_PREF_SIZE);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getStyleClass().add("compare-line");
        box.getChildren().addAll(trouble, name, definition, gap, added, removed, changed);
    }

    @Override
    protected void updateItem(@Nullable CompareLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        TableComparison table = line.table();
        name.setText(OneLine.of(line.name()));
        boolean schema = !line.schema().isEmpty();
        show(
                definition,
                schema ? messages.get("compare.chip.schema", line.schema().size()) : "");
        show(added, table == null || table.added() == 0 ? "" : "+" + formats.number(table.added()));
        show(removed, table == null || table.removed() == 0 ? "" : "−" + formats.number(table.removed()));
        show(changed, table == null || table.changed() == 0 ? "" : "~" + formats.number(table.changed()));
        trouble.setVisible(table != null && table.failure() != null);
        trouble.setManaged(trouble.isVisible());
        setAccessibleText(line.name()
                + (table == null ? "" : " " + new ComparisonText(messages).counts(table))
                + " " + definition.getText());
        setGraphic(box);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
