package dev.seedbed.ui.dialog;

import dev.seedbed.task.Failure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.controlsfx.validation.decoration.ValidationDecoration;

/// Says below each field of a form what is wrong with it, as soon as it was touched. Lives on the FX thread.
///
/// What is wrong shows as a line of text, for which there is room from the beginning, and as a frame: an icon on top
/// of a field, as ControlsFX shows by itself, needs a pointer to be read.
public final class FieldChecks {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ValidationSupport support = new ValidationSupport();
    private final FailureText words;
    private final Map<TextInputControl, Function<String, Optional<Failure.InvalidInput>>> checks =
            new LinkedHashMap<>();
    private final Map<Control, Label> lines = new HashMap<>();
    private final Set<Control> touched = new HashSet<>();

    public FieldChecks(Messages messages) {
        words = new FailureText(messages, new Formats(messages));
        support.setValidationDecorator(new LineBelow());
    }

    /// @param problem what is wrong with a text, without blanks at its ends; empty where it can be used
    /// @return the field with room for a line below
    public Region check(TextInputControl field, Function<String, Optional<Failure.InvalidInput>> problem) {
        var line = new Label();
        line.getStyleClass().add("field-problem");
        line.setVisible(false);
        checks.put(field, problem);
        lines.put(field, line);
        field.textProperty().addListener((_, _, _) -> touched.add(field));
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                touched.add(field);
                support.initInitialDecoration();
            }
        });
        Validator<String> validator = (control, _) -> problem(field)
                .map(found ->
                        ValidationResult.fromError(control, words.message(found).explanation()))
                .orElseGet(ValidationResult::new);
        support.registerValidator(field, false, validator);
        var box = new VBox(field, line);
        box.getStyleClass().add("checked-field");
        return box;
    }

    /// For a field that must not be empty.
    public Region filled(TextInputControl field) {
        return check(field, FieldChecks::blank);
    }

    public static Optional<Failure.InvalidInput> blank(String text) {
        return text.isEmpty() ? Optional.of(new Failure.InvalidInput("name", text, "blank")) : Optional.empty();
    }

    /// A port, or nothing for any that is free.
    public static Optional<Failure.InvalidInput> port(String text) {
        return text.isEmpty() || text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535
                ? Optional.empty()
                : Optional.of(new Failure.InvalidInput("port", text, "range"));
    }

    /// Whether all fields can be used. Else it shows what is wrong everywhere, and goes to the first such field.
    public boolean pass() {
        touched.addAll(checks.keySet());
        // Results come later, decorations with them; whether it may go on is asked of the fields now.
        support.revalidate();
        Platform.runLater(support::initInitialDecoration);
        Optional<TextInputControl> first = checks.keySet().stream()
                .filter(field -> problem(field).isPresent())
                .findFirst();
        first.ifPresent(Control::requestFocus);
        return first.isEmpty();
    }

    private Optional<Failure.InvalidInput> problem(TextInputControl field) {
        return checks.getOrDefault(field, _ -> Optional.empty())
                .apply(field.getText() == null ? "" : field.getText().strip());
    }

    private final class LineBelow implements ValidationDecoration {
        @Override
        public void removeDecorations(Control target) {
            show(target, "");
        }

        @Override
        public void applyValidationDecoration(ValidationMessage message) {
            if (touched.contains(message.getTarget())) {
                show(message.getTarget(), message.getText());
            }
        }

        @Override
        public void applyRequiredDecoration(Control target) {}

        private void show(Control field, String problem) {
            Label line = lines.get(field);
            if (line != null) {
                line.setText(problem);
                line.setVisible(!problem.isEmpty());
                field.setAccessibleHelp(problem);
                field.pseudoClassStateChanged(DANGER, !problem.isEmpty());
            }
        }
    }
}
