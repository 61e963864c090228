package dev.seedbed.ui.dialog;

import dev.seedbed.task.Failure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The frame of a dialog with fields: title, words, fields, what went wrong, Cancel and the button that does it.
/// Lives on the FX thread.
public final class FormDialog {
    private final Overlay overlay;
    private final VBox body = new VBox();
    private final GridPane fields = new GridPane();
    private final FailurePane failure;
    private final Button cancel;
    private final WaitLine waiting;
    private final VBox box;

    /// @param cancelText what the button says that leaves everything as it is
    /// @param agree the button that does it
    public FormDialog(Messages messages, Overlay overlay, String titleText, String cancelText, Button agree) {
        this.overlay = overlay;
        this.failure = new FailurePane(messages);
        Label title = wrapped(titleText, "dialog-title");
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        body.getStyleClass().add("dialog-body");
        fields.getStyleClass().add("form-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(110);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().addAll(List.of(names, values));
        cancel = new Button(cancelText);
        cancel.setCancelButton(true);
        cancel.setMnemonicParsing(false);
        cancel.setOnAction(_ -> overlay.hide());
        agree.setMnemonicParsing(false);
        waiting = new WaitLine(messages);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        agree.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new HBox(waiting, cancel, agree);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        box = new VBox(header, body, buttons);
        box.getStyleClass().add("dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(titleText);
    }

    /// A paragraph.
    public Label text(String words, String styleClass) {
        Label label = wrapped(words, styleClass);
        body.getChildren().add(label);
        return label;
    }

    public void add(Node node) {
        body.getChildren().add(node);
    }

    /// A line of the form; the first one puts the form below what is there already.
    public Label field(String name, Region field) {
        if (!body.getChildren().contains(fields)) {
            body.getChildren().add(fields);
        }
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        besideItsField(label, field);
        field.setMaxWidth(Double.MAX_VALUE);
        fields.addRow(fields.getRowCount(), label, field);
        return label;
    }

    /// A name stands beside its field also where there is room for a problem below that.
    public static void besideItsField(Label name, Region field) {
        boolean isChecked = field instanceof VBox;
        if (isChecked || field.getStyleClass().contains("checked-line")) {
            GridPane.setValignment(name, VPos.TOP);
            name.getStyleClass().add("checked-name");
        }
        if (isChecked) {
            name.setLabelFor(field.getChildrenUnmodifiable().getFirst());
        }
    }

    /// Takes a line of the form out of sight, or shows it.
    public static void show(boolean shown, Node... line) {
        for (Node node : line) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    /// Lines with an icon each below a heading; many of them scroll.
    public void section(String heading, String icon, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text(heading, "card-title");
        var all = new VBox(6);
        for (String line : lines) {
            Label label = wrapped(line, "remove-line");
            label.setGraphic(new FontIcon(icon));
            label.setGraphicTextGap(8);
            all.getChildren().add(label);
        }
        if (lines.size() <= 7) {
            body.getChildren().add(all);
        } else {
            var scroll = new ScrollPane(all);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(190);
            scroll.setMinHeight(120);
            body.getChildren().add(scroll);
        }
    }

    /// Shows it above the window with the keyboard in `focus`.
    public void open(Node focus, Runnable onClosed) {
        body.getChildren().add(failure);
        overlay.show(box, () -> {
            waiting.cancel();
            onClosed.run();
        });
        Platform.runLater(focus::requestFocus);
    }

    public void fail(@Nullable Failure reason) {
        failure.setFailure(reason);
    }

    public void close() {
        overlay.hide();
    }

    /// Where it says what it waits for; that is cancelled when the dialog is closed.
    public WaitLine waiting() {
        return waiting;
    }

    public Button cancel() {
        return cancel;
    }

    public static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
