package dev.seedbed.ui.dialog;

import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Overlay;
import javafx.scene.control.Button;

/// Asks a [Question] above the window. The safe button has the keyboard at first. Lives on the FX thread.
public final class QuestionDialog {
    private QuestionDialog() {}

    /// Shows the question; `onAgreed` is called after the button with the verb.
    public static void ask(Overlay overlay, Question question, Runnable onAgreed) {
        var body = DialogFrame.body(Labels.wrapped(question.text(), "dialog-text"));
        question.details().forEach(line -> body.getChildren().add(Labels.wrapped(line, "mono")));
        var dialog = DialogFrame.titled(overlay, question.title(), body, "question-dialog");
        Button cancel = dialog.cancel(question.cancel());
        Button agree = dialog.button(question.verb(), () -> {
            dialog.close();
            onAgreed.run();
        });
        agree.setId("agreeButton");
        agree.getStyleClass().add(question.dangerous() ? "danger" : "success");
        dialog.open(question.dangerous() ? cancel : agree);
    }
}
