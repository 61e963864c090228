package dev.seedbed.ui.shell;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lists all keys above the window (F1 or "?"). Lives on the FX thread.
final class ShortcutsDialog {
    private final Messages messages;
    private final Overlay overlay;

    ShortcutsDialog(Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
    }

    void open() {
        List<Shortcuts.Group> groups = Shortcuts.GROUPS;
        var columns = new HBox(column(groups.subList(0, 2)), column(groups.subList(2, groups.size())));
        columns.getStyleClass().add("shortcut-columns");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var dialog = DialogFrame.titled(overlay, messages.get("shell.keys"), scroll, "shortcuts-dialog");
        dialog.setId("shortcuts");
        dialog.open(dialog.cancel(messages.get("common.close")));
    }

    private VBox column(List<Shortcuts.Group> groups) {
        var column = new VBox();
        column.getStyleClass().add("shortcut-column");
        groups.forEach(group -> column.getChildren().add(group(group)));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private VBox group(Shortcuts.Group group) {
        var name = new Label(messages.get(group.title()));
        name.getStyleClass().add("card-title");
        var lines = new GridPane();
        lines.getStyleClass().add("shortcut-lines");
        var text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().add(text);
        for (Shortcuts.Line line : group.lines()) {
            var does = new Label(messages.get(line.text()).replace("…", ""));
            does.setWrapText(true);
            lines.addRow(lines.getRowCount(), does, keys(line.keys()));
        }
        return new VBox(6, name, lines);
    }

    private static HBox keys(List<KeyCombination> keys) {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_RIGHT);
        for (KeyCombination key : keys) {
            var label = new Label(key.getDisplayText().replace("↵", "Enter"));
            label.getStyleClass().add("key");
            label.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        return box;
    }
}
