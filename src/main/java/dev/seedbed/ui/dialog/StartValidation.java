package dev.seedbed.ui.dialog;

import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import javafx.scene.control.Control;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.decoration.StyleClassValidationDecoration;
import org.jspecify.annotations.Nullable;

/// Marks the field of the start dialog that a failed plan is about. Lives on the FX thread.
final class StartValidation {
    private static final String ERROR = "field-error";
    private static final String WARNING = "field-warning";

    private final ValidationSupport validation = new ValidationSupport();
    private final StartViewModel viewModel;
    private final FailureText texts;

    StartValidation(StartViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.texts = new FailureText(messages, new Formats(messages));
        validation.setValidationDecorator(new StyleClassValidationDecoration(ERROR, WARNING));
        viewModel.failureProperty().subscribe(_ -> validation.revalidate());
    }

    /// @param field what failures call it
    void watch(Control control, String field) {
        validation.registerValidator(control, false, (Control _, Object _) -> {
            Failure failure = viewModel.failureProperty().get();
            return ValidationResult.fromErrorIf(
                    control, failure == null ? "" : texts.message(failure).title(), field.equals(field(failure)));
        });
    }

    /// Empty where it is about none.
    private static String field(@Nullable Failure failure) {
        return switch (failure) {
            case Failure.InvalidInput(var field, var _, var _) -> field;
            case Failure.NameInUse _ -> "name";
            case Failure.PortInUse _ -> "port";
            case ImageFailure.ImageUnavailable _, ImageFailure.ImageNotADatabase _ -> "image";
            case null, default -> "";
        };
    }
}
