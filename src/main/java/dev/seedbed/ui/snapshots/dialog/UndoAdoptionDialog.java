package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.window.Overlay;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what a container is to hold after its adoption was undone: what it holds now, or what it held then. Lives on
/// the FX thread.
public final class UndoAdoptionDialog {
    private static final int CHOICE_GAP = 12;

    private UndoAdoptionDialog() {}

    public static void ask(SnapshotTexts texts, Overlay overlay, UndoPlan plan, Consumer<UndoForm> onAgreed) {
        var group = new ToggleGroup();
        var choices = new VBox(CHOICE_GAP);
        choices.getChildren()
                .add(choice(texts, group, plan, UndoForm.AS_ADOPTED_KEEPING, "snapshots.undo-adoption.keeping"));
        choices.getChildren().add(choice(texts, group, plan, UndoForm.PRESENT, "snapshots.undo-adoption.present"));
        choices.getChildren().add(choice(texts, group, plan, UndoForm.AS_ADOPTED, "snapshots.undo-adoption.losing"));
        group.getToggles().stream()
                .filter(toggle -> toggle instanceof RadioButton button && !button.isDisabled())
                .findFirst()
                .ifPresent(group::selectToggle);
        String name = OneLine.of(plan.database().name());
        var dialog = FormDialog.narrow(
                texts.messages(),
                overlay,
                texts.get("snapshots.undo-adoption.title", name),
                texts.get("snapshots.undo-adoption.button"));
        Button agree = dialog.agree();
        agree.setDefaultButton(false);
        group.selectedToggleProperty()
                .subscribe(toggle -> agree.getStyleClass()
                        .setAll("button", form(toggle) == UndoForm.AS_ADOPTED ? "danger" : "success"));
        dialog.onAgreed(() -> onAgreed.accept(form(group.getSelectedToggle())));
        dialog.text(texts.get("snapshots.undo-adoption.text", SnapshotTexts.volume(plan.volume())), "muted");
        dialog.add(choices);
        if (!plan.inTheWay().isEmpty()) {
            String names = OneLine.of(String.join(", ", plan.inTheWay()));
            dialog.line("fth-alert-triangle", texts.get("snapshots.undo-adoption.in-the-way", names));
        } else if (!plan.dissolved().isEmpty()) {
            String names = String.join(", ", texts.names(plan.dissolved()));
            dialog.line("fth-info", texts.get("snapshots.undo-adoption.removes-snapshot", names));
        }
        dialog.open(dialog.cancel());
    }

    private static VBox choice(SnapshotTexts texts, ToggleGroup group, UndoPlan plan, UndoForm form, String key) {
        var button = new RadioButton(texts.get(key));
        button.setToggleGroup(group);
        button.setUserData(form);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setDisable(!plan.allows(form));
        var explanation = Labels.wrapped(texts.get(key + ".text"), "choice-text", "muted", "small");
        explanation.setLabelFor(button);
        explanation.setDisable(button.isDisabled());
        return new VBox(2, button, explanation);
    }

    private static UndoForm form(javafx.scene.control.Toggle toggle) {
        return toggle != null && toggle.getUserData() instanceof UndoForm form ? form : UndoForm.PRESENT;
    }
}
