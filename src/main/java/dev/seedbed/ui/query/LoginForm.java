package dev.seedbed.ui.query;

import dev.seedbed.task.Failure;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureMessage;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.fx.EmptyState;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Asks for the password of an account where it is not known.
final class LoginForm extends StackPane {
    private final FailureText texts;
    private final PasswordField field = new PasswordField();
    private final EmptyState state;

    /// @param onPassword hears the password that was entered
    LoginForm(Messages messages, Consumer<String> onPassword) {
        texts = new FailureText(messages, new Formats(messages));
        var connect = new Button(messages.get("query.connect"));
        field.setId("login-password");
        field.setPromptText(messages.get("query.password"));
        field.setOnAction(_ -> connect.fire());
        connect.setOnAction(_ -> {
            onPassword.accept(field.getText());
            field.clear();
        });
        connect.disableProperty().bind(field.textProperty().isEmpty());
        state = new EmptyState("fth-lock", "", "", field, connect);
        getStyleClass().add("login-form");
        getChildren().add(state);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Shows itself where the failure is about a password, and hides else.
    void show(@Nullable Failure failure) {
        setVisible(failure instanceof QueryFailure.LoginRefused);
        if (failure instanceof QueryFailure.LoginRefused refused) {
            FailureMessage words = texts.message(refused);
            state.show(words.title(), words.explanation() + "\n" + words.nextStep());
        }
    }
}
