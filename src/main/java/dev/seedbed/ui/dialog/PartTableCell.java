package dev.seedbed.ui.dialog;

import dev.seedbed.text.Messages;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A table with its size, and whether it and its rows are restored.
final class PartTableCell extends ListCell<PartTable> {
    private final Messages messages;
    private final CheckBox taken = new CheckBox();
    private final Label size = new Label();
    private final CheckBox rows = new CheckBox();
    private final Tooltip tip = new Tooltip();
    private final HBox line;
    private @Nullable PartTable shown;

    PartTableCell(Messages messages) {
        this.messages = messages;
        taken.setMnemonicParsing(false);
        taken.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        taken.setMinWidth(0);
        taken.setTooltip(tip);
        size.getStyleClass().addAll("muted", "small");
        size.setMinWidth(Region.USE_PREF_SIZE);
        rows.setText(messages.get("start.part.rows"));
        rows.setMinWidth(Region.USE_PREF_SIZE);
        rows.disableProperty().bind(taken.selectedProperty().not());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(taken, gap, size, rows);
        line.getStyleClass().add("actions");
        // So that long names are cut, rather than the list scrolled.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PartTable table, boolean empty) {
        super.updateItem(table, empty);
        PartTable before = shown;
        if (before != null) {
            taken.selectedProperty().unbindBidirectional(before.takenProperty());
            rows.selectedProperty().unbindBidirectional(before.rowsProperty());
        }
        shown = empty ? null : table;
        if (empty || table == null) {
            setGraphic(null);
            return;
        }
        taken.setText(table.name());
        tip.setText(table.name());
        size.setText(PartPane.size(table, messages));
        rows.setAccessibleText(messages.get("start.part.rows-of", table.name()));
        taken.selectedProperty().bindBidirectional(table.takenProperty());
        rows.selectedProperty().bindBidirectional(table.rowsProperty());
        setGraphic(line);
    }
}
