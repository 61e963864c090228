package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Notices;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Shows the whole text of a value, wrapped, with a button that copies it.
final class CellPopup {
    /// More than this at once makes a text control slow; copying still takes all.
    private static final int MOST_SHOWN = 200_000;

    private final Messages messages;
    private final Formats formats;
    private final TextArea area = new TextArea();
    private final Label about = new Label();
    private final Button copy = new Button();
    private final Popup popup = new Popup();
    private String whole = "";

    CellPopup(Messages messages, Notices notices) {
        this.messages = messages;
        this.formats = new Formats(messages);
        area.setId("cell-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("code-area");
        area.setPrefSize(520, 260);
        about.getStyleClass().add("muted");
        copy.setText(messages.get("query.copy"));
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(whole);
            Clipboard.getSystemClipboard().setContent(content);
            notices.show(messages.get("query.copied"));
            popup.hide();
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(8, about, gap, copy);
        bar.getStyleClass().add("cell-popup-bar");
        var content = new VBox(8, area, bar);
        content.getStyleClass().add("cell-popup");
        content.getStylesheets().add(QueryStyles.sheet());
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// @param text the whole text, or null where only the beginning is to be had
    void show(Node owner, Cell cell, @Nullable String text) {
        String beginning = cell.text() == null ? "NULL" : cell.text();
        whole = text == null ? beginning : text;
        area.setText(whole.length() > MOST_SHOWN ? whole.substring(0, MOST_SHOWN) : whole);
        area.positionCaret(0);
        boolean all = whole.length() >= cell.length() && whole.length() <= MOST_SHOWN;
        about.setText(messages.get(
                all ? "query.cell.length" : "query.cell.beginning",
                cell.length(),
                formats.number(Math.min(whole.length(), MOST_SHOWN))));
        Point2D corner = owner.localToScreen(40, 40);
        popup.show(owner, corner.getX(), corner.getY());
        area.requestFocus();
    }
}
