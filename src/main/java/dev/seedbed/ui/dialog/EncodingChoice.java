package dev.seedbed.ui.dialog;

import dev.seedbed.library.encoding.EncodingNames;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Chooses the encoding of a dump. It is shown where there is something to choose: a text that is not UTF-8.
final class EncodingChoice {
    /// Leaves it to the program.
    static final String DETECTED = "";

    private EncodingChoice() {}

    static void bind(Label label, ChoiceBox<String> box, StartViewModel viewModel, Messages messages) {
        box.getItems().add(DETECTED);
        box.getItems().addAll(EncodingNames.USUAL);
        box.setConverter(Texts.converter(name -> switch (name) {
            case DETECTED -> messages.get("start.encoding.detected");
            case EncodingNames.AS_IS -> messages.get("start.encoding.as-is");
            default -> name;
        }));
        box.valueProperty().bindBidirectional(viewModel.fields().encodingProperty());
        box.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !DETECTED.equals(box.getValue())
                                || isOfEncoding(viewModel.failureProperty().get())
                                || hasOther(viewModel.planProperty().get()),
                        box.valueProperty(),
                        viewModel.failureProperty(),
                        viewModel.planProperty()));
        box.managedProperty().bind(box.visibleProperty());
        label.visibleProperty().bind(box.visibleProperty());
        label.managedProperty().bind(box.visibleProperty());
    }

    private static boolean isOfEncoding(@Nullable Failure failure) {
        return failure instanceof SeedFailure.EncodingUnclear || failure instanceof SeedFailure.EncodingWrong;
    }

    private static boolean hasOther(@Nullable SeedPlan plan) {
        return plan != null
                && plan.files().stream().anyMatch(file -> file.encoding().handling() != SeedEncoding.Handling.AS_IT_IS);
    }
}
