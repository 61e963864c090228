package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.result.JsonText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.ViewLoader;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Shows the whole text of a value, wrapped, JSON with indents, and a button that copies it as it is.
final class CellPopup {
    /// More than this at once makes a text control slow; copying still takes all.
    private static final int MOST_SHOWN = 200_000;

    private static final double WIDTH = 560;
    private static final double HEIGHT = 340;
    private static final double MARGIN = 12;

    private final Messages messages;
    private final Formats formats;
    private final TextArea area = new TextArea();
    private final Label about = new Label();
    private final Button copy = new Button();
    private final VBox content = new VBox(8);
    private final Popup popup = new Popup();
    private String whole = "";

    CellPopup(Messages messages, Notices notices) {
        this.messages = messages;
        this.formats = new Formats(messages);
        area.setId("cell-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("code-area");
        VBox.setVgrow(area, Priority.ALWAYS);
        about.getStyleClass().add("muted");
        copy.setText(messages.get("query.copy"));
        copy.setOnAction(_ -> {
            Clip.copy(whole);
            notices.show(messages.get("query.copied"));
            popup.hide();
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(8, about, gap, copy);
        bar.getStyleClass().add("cell-popup-bar");
        content.getChildren().addAll(area, bar);
        content.getStyleClass().add("cell-popup");
        content.getStylesheets().add(ViewLoader.styles(CellPopup.class, "query.css"));
        popup.setOnHidden(_ -> popup.getContent().clear());
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// @param text the whole text, or null where only the beginning is to be had
    void show(Node owner, QueryColumn column, Cell cell, @Nullable String text) {
        String beginning = cell.text() == null ? "NULL" : cell.text();
        whole = text == null ? beginning : text;
        String shown = column.binary() || column.numeric() || whole.length() > MOST_SHOWN
                ? whole
                : JsonText.indented(whole).orElse(whole);
        area.setText(shown.length() > MOST_SHOWN ? shown.substring(0, MOST_SHOWN) : shown);
        area.positionCaret(0);
        boolean all = whole.length() >= cell.length() && whole.length() <= MOST_SHOWN;
        about.setText(messages.get(
                all ? "query.cell.length" : "query.cell.beginning",
                cell.length(),
                formats.number(Math.min(whole.length(), MOST_SHOWN))));
        showInside(owner);
        area.requestFocus();
    }

    /// Near the top of the results, but never beyond the window's edges.
    private void showInside(Node owner) {
        Bounds window = owner.getScene()
                .getRoot()
                .localToScreen(owner.getScene().getRoot().getBoundsInLocal());
        Bounds results = owner.localToScreen(owner.getBoundsInLocal());
        double width = Math.min(WIDTH, window.getWidth() - 2 * MARGIN);
        double height = Math.min(HEIGHT, window.getHeight() - 2 * MARGIN);
        content.setPrefSize(width, height);
        content.setMaxSize(width, height);
        double left = Math.min(results.getMinX() + 40, window.getMaxX() - width - MARGIN);
        double top = Math.min(results.getMinY() + 40, window.getMaxY() - height - MARGIN);
        popup.show(owner, Math.max(window.getMinX() + MARGIN, left), Math.max(window.getMinY() + MARGIN, top));
        if (popup.getContent().isEmpty()) {
            // Not before: a popup has the window's colours only while it is shown.
            popup.getContent().add(content);
        }
    }
}
