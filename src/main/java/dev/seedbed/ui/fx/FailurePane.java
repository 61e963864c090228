package dev.seedbed.ui.fx;

import dev.seedbed.task.Failure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureMessage;
import dev.seedbed.text.failure.FailureText;
import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows one [Failure] inline: what happened, why, what to do, and buttons; takes no room while there is none.
///
/// In FXML: `<FailurePane fx:id="failurePane" messages="$messages"/>`.
public final class FailurePane extends HBox {
    private final ObjectProperty<@Nullable Failure> failure = new SimpleObjectProperty<>();
    private final Messages messages;
    private final FailureText texts;
    private final Label title = Labels.wrapped("", "failure-title");
    private final Label explanation = Labels.wrapped("", "failure-why");
    private final Label nextStep = Labels.wrapped("", "muted");
    private final HBox actions = new HBox();

    public FailurePane(@NamedArg("messages") Messages messages) {
        this.messages = messages;
        texts = new FailureText(messages, new Formats(messages));
        getStyleClass().add("failure-pane");
        setAccessibleRole(AccessibleRole.TEXT);
        actions.getStyleClass().add("actions");
        actions.managedProperty().bind(actions.visibleProperty());
        actions.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(actions.getChildren()));
        var lines = new VBox(title, explanation, nextStep, actions);
        lines.getStyleClass().add("failure-lines");
        setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("fth-alert-triangle"), lines);
        visibleProperty().bind(failure.isNotNull());
        managedProperty().bind(visibleProperty());
        failure.subscribe(this::show);
    }

    public ObjectProperty<@Nullable Failure> failureProperty() {
        return failure;
    }

    public void setFailure(@Nullable Failure newFailure) {
        failure.set(newFailure);
    }

    /// Shows what a view model says went wrong, with a button that takes it away.
    public void follow(ObservableValue<@Nullable Failure> reason, Runnable onDismiss) {
        failure.bind(reason);
        var dismiss = new Button(messages.get("common.dismiss"));
        dismiss.setOnAction(_ -> onDismiss.run());
        actions().add(dismiss);
    }

    /// Buttons below the text, such as Retry; empty at first.
    public ObservableList<Node> actions() {
        return actions.getChildren();
    }

    private void show(@Nullable Failure now) {
        FailureMessage words = now == null ? new FailureMessage("", "", "") : texts.message(now);
        set(title, words.title());
        set(explanation, words.explanation());
        set(nextStep, words.nextStep());
        setAccessibleText(words.asLine());
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
