package dev.seedbed.ui.dialog;

import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A dialog with fields: text, fields, what went wrong, Cancel and the button that does it. Lives on the FX thread.
public final class FormDialog {
    private static final int MOST_LINES = 7;
    private static final double LEAST_SCROLLING = 120;

    private final VBox body = DialogFrame.body();
    private final FormGrid fields;
    private final FailurePane failure;
    private final FieldChecks checks;
    private final WaitLine waiting;
    private final DialogFrame frame;
    private final Button cancel;
    private final Button agree;

    private FormDialog(Messages messages, Overlay overlay, String title, String verb, boolean narrow) {
        failure = new FailurePane(messages);
        checks = new FieldChecks(messages);
        waiting = new WaitLine(messages);
        fields = new FormGrid(narrow ? FormGrid.NARROW : FormGrid.WIDE);
        frame = DialogFrame.titled(overlay, title, body, narrow ? new String[] {"question-dialog"} : new String[0]);
        frame.add(waiting);
        cancel = frame.cancel(messages.get("common.cancel"));
        agree = frame.button(verb, () -> {});
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        agree.setMinWidth(Region.USE_PREF_SIZE);
        agree.setId("agreeButton");
        agree.setDefaultButton(true);
        agree.getStyleClass().add("success");
    }

    /// As wide as a form with long values.
    ///
    /// @param verb what the button says that does it, with Enter, too
    public static FormDialog wide(Messages messages, Overlay overlay, String title, String verb) {
        return new FormDialog(messages, overlay, title, verb, false);
    }

    /// As wide as a question.
    public static FormDialog narrow(Messages messages, Overlay overlay, String title, String verb) {
        return new FormDialog(messages, overlay, title, verb, true);
    }

    /// A paragraph.
    public Label text(String text, String styleClass) {
        Label label = Labels.wrapped(text, styleClass);
        add(label);
        return label;
    }

    public void add(Node... nodes) {
        body.getChildren().addAll(nodes);
    }

    /// A line with an icon before it.
    public void line(String icon, String text) {
        add(Labels.withIcon(icon, text));
    }

    /// A line of the form; the first one puts the form below what is there already.
    public Label field(String name, Region field) {
        if (!body.getChildren().contains(fields)) {
            add(fields);
        }
        return fields.field(name, field);
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
        lines.forEach(line -> all.getChildren().add(Labels.withIcon(icon, line)));
        add(lines.size() <= MOST_LINES ? all : scrolling(all, 190));
    }

    /// Lines that take a part of the dialog's height only.
    public static ScrollPane scrolling(Node lines, double height) {
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(height);
        scroll.setMinHeight(LEAST_SCROLLING);
        return scroll;
    }

    /// Says that the button loses something: it is red, and Enter does not press it.
    public void warn() {
        agree.setDefaultButton(false);
        agree.getStyleClass().remove("success");
        agree.getStyleClass().add("danger");
    }

    /// Closes it and goes on, once all fields can be used.
    public void onAgreed(Runnable action) {
        onChecked(() -> {
            close();
            action.run();
        });
    }

    /// Goes on without closing it, once all fields can be used.
    public void onChecked(Runnable action) {
        agree.setOnAction(_ -> {
            fail(null);
            if (checks.pass()) {
                action.run();
            }
        });
    }

    /// Does something that the dialog waits for, and shows why it failed.
    public <T> void run(
            TaskRunner tasks,
            UserAction action,
            String subject,
            TaskRunner.Work<T> work,
            Consumer<? super T> onSuccess) {
        var _ = waiting.run(tasks, action, subject, work, outcome -> outcome.handle(onSuccess, this::fail));
    }

    /// The same with the button disabled until it is over.
    public <T> void submit(
            TaskRunner tasks,
            UserAction action,
            String subject,
            TaskRunner.Work<T> work,
            Consumer<? super T> onSuccess) {
        agree.setDisable(true);
        var _ = waiting.run(tasks, action, subject, work, outcome -> {
            agree.setDisable(false);
            outcome.handle(onSuccess, this::fail);
        });
    }

    /// Shows it above the window with the keyboard in `focus`.
    public void open(Node focus) {
        open(focus, () -> {});
    }

    /// The same with `onClosed` called once it has gone, however it was closed.
    public void open(Node focus, Runnable onClosed) {
        add(failure);
        frame.open(() -> {
            waiting.cancel();
            onClosed.run();
        });
        Platform.runLater(focus::requestFocus);
    }

    /// For what a screen reader says instead of the title.
    public void describe(String text) {
        frame.describe(text);
    }

    public void fail(@Nullable Failure reason) {
        failure.setFailure(reason);
    }

    public void close() {
        frame.close();
    }

    /// Where it says what it waits for; that is cancelled when the dialog is closed.
    public WaitLine waiting() {
        return waiting;
    }

    /// What is wrong with its fields.
    public FieldChecks checks() {
        return checks;
    }

    public Button cancel() {
        return cancel;
    }

    public Button agree() {
        return agree;
    }
}
