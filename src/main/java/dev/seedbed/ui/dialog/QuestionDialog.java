package dev.seedbed.ui.dialog;

import dev.seedbed.ui.window.Overlay;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks a [Question] above the window. The safe button has the keyboard at first. Lives on the FX thread.
public final class QuestionDialog {
    private QuestionDialog() {}

    /// Shows the question; `onAgreed` is called after the button with the verb.
    public static void ask(Overlay overlay, Question question, Runnable onAgreed) {
        var cancel = new Button(question.cancel());
        cancel.setMnemonicParsing(false);
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> overlay.hide());
        var agree = new Button(question.verb());
        agree.setId("agreeButton");
        agree.getStyleClass().add(question.dangerous() ? "danger" : "success");
        agree.setMnemonicParsing(false);
        agree.setOnAction(_ -> {
            overlay.hide();
            onAgreed.run();
        });
        overlay.show(box(question, cancel, agree), () -> {});
        Platform.runLater(question.dangerous() ? cancel::requestFocus : agree::requestFocus);
    }

    private static Region box(Question question, Button cancel, Button agree) {
        var title = wrapped(question.title(), "dialog-title");
        var body = new VBox(wrapped(question.text(), "dialog-text"));
        question.details().forEach(line -> body.getChildren().add(wrapped(line, "mono")));
        body.getStyleClass().add("dialog-body");
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        var buttons = new HBox(cancel, agree);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        var box = new VBox(header, body, buttons);
        box.getStyleClass().addAll("dialog", "question-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(question.title());
        return box;
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
