package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.WaitLine;
import dev.seedbed.ui.window.Overlay;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The frame of a small dialog: title, body with fields, Cancel and the button that does it.
public final class DialogBox {
    private static final int LINE_GAP = 8;

    private final VBox body = new VBox();
    private final GridPane fields = new GridPane();
    private final VBox box;
    private final Button cancel;
    private final WaitLine waiting;

    public DialogBox(SnapshotTexts texts, Overlay overlay, String titleText, Button agree) {
        Label title = wrapped(titleText, "dialog-title");
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        body.getStyleClass().add("dialog-body");
        fields.getStyleClass().add("form-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(90);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().addAll(List.of(names, values));
        cancel = new Button(texts.get("common.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> overlay.hide());
        agree.setMnemonicParsing(false);
        waiting = new WaitLine(texts.messages());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        agree.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new HBox(waiting, cancel, agree);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        box = new VBox(header, body, buttons);
        box.getStyleClass().addAll("dialog", "question-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(titleText);
    }

    void add(Node... nodes) {
        body.getChildren().addAll(new ArrayList<>(List.of(nodes)));
    }

    /// A line of the body with an icon before it.
    void line(String icon, String text) {
        Label line = wrapped(text, "remove-line");
        line.setGraphic(new FontIcon(icon));
        line.setGraphicTextGap(LINE_GAP);
        add(line);
    }

    void field(Label name, Region field) {
        if (!body.getChildren().contains(fields)) {
            body.getChildren().add(fields);
        }
        name.getStyleClass().add("form-label");
        name.setLabelFor(field);
        FormDialog.besideItsField(name, field);
        field.setMaxWidth(Double.MAX_VALUE);
        fields.addRow(fields.getRowCount(), name, field);
    }

    /// Where it says what it waits for; anyone who shows the dialog cancels that when it is closed.
    WaitLine waiting() {
        return waiting;
    }

    Button cancel() {
        return cancel;
    }

    Node node() {
        return box;
    }

    public static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
