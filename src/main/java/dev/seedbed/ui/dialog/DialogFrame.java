package dev.seedbed.ui.dialog;

import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.window.Overlay;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The frame of every dialog above the window: a title, what is in it, buttons. Lives on the FX thread.
public final class DialogFrame {
    private final Overlay overlay;
    private final HBox buttons = new HBox();
    private final VBox box;

    private DialogFrame(Overlay overlay, String name, Node content, String... styleClasses) {
        this.overlay = overlay;
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        VBox.setVgrow(content, Priority.ALWAYS);
        box = new VBox(content, buttons);
        box.getStyleClass().add("dialog");
        box.getStyleClass().addAll(styleClasses);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(name);
    }

    /// With its title above the content.
    ///
    /// @param styleClasses for its size, such as `question-dialog`
    public static DialogFrame titled(Overlay overlay, String title, Node content, String... styleClasses) {
        var frame = untitled(overlay, title, content, styleClasses);
        var header = new HBox(Labels.wrapped(title, "dialog-title"));
        header.getStyleClass().add("dialog-header");
        frame.box.getChildren().addFirst(header);
        return frame;
    }

    /// Without a title, for content that has one.
    ///
    /// @param name what a screen reader calls it
    public static DialogFrame untitled(Overlay overlay, String name, Node content, String... styleClasses) {
        return new DialogFrame(overlay, name, content, styleClasses);
    }

    /// Text and controls one below the other, with room around them.
    public static VBox body(Node... lines) {
        var body = new VBox(lines);
        body.getStyleClass().add("dialog-body");
        return body;
    }

    /// Adds the button that leaves everything as it is, also by Escape.
    public Button cancel(String text) {
        Button cancel = button(text, overlay::hide);
        cancel.setCancelButton(true);
        box.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && isKept(pressed) && cancel.isCancelButton()) {
                pressed.consume();
                cancel.fire();
            }
        });
        return cancel;
    }

    /// Whether a field would keep Escape for itself: one with a formatter does, such as that of a password.
    private static boolean isKept(KeyEvent pressed) {
        return pressed.getTarget() instanceof TextField field && field.getTextFormatter() != null;
    }

    /// Adds a button at the end.
    public Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        add(button);
        return button;
    }

    /// Adds something among the buttons.
    void add(Node node) {
        buttons.getChildren().add(node);
    }

    /// For what a screen reader says instead of the title.
    public void describe(String text) {
        box.setAccessibleText(text);
    }

    public void setId(String id) {
        box.setId(id);
    }

    /// Shows it with the keyboard in `focus`.
    public void open(Node focus) {
        open(() -> {});
        Platform.runLater(focus::requestFocus);
    }

    /// Shows it.
    ///
    /// @param onClosed is called once it has gone, however it was closed
    public void open(Runnable onClosed) {
        overlay.show(box, onClosed);
    }

    public void close() {
        overlay.hide();
    }
}
