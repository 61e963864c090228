package dev.seedbed.ui.volumes;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.form.VolumeForm;
import dev.seedbed.volume.form.VolumeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks what a new volume is to be. The volume is made and tried out while the dialog is open, so that what the driver
/// says can be mended. Lives on the FX thread.
final class NewVolumeDialog {
    private final VolumeDialogContext context;
    private final VolumeChanges changes;
    private final Consumer<String> onMade;
    private final VolumeText words;

    NewVolumeDialog(VolumeDialogContext context, VolumeChanges changes, Consumer<String> onMade) {
        this.context = context;
        this.changes = changes;
        this.onMade = onMade;
        this.words = context.words();
    }

    void open() {
        var form = new Form();
        form.show();
        var _ = form.dialog
                .waiting()
                .run(
                        context.tasks(),
                        UserAction.LIST_DRIVERS,
                        "",
                        changes::drivers,
                        outcome -> outcome.onSuccess(form::drivers));
    }

    /// The dialog while it is open.
    private final class Form {
        private final TextField name = new TextField();
        private final ChoiceBox<NewVolumeKind> kind = new ChoiceBox<>();
        private final VBox fields = new VBox();
        private final FormDialog dialog =
                context.dialog(words.get("volumes.new.title"), "newVolumeButton", words.get("volumes.new.button"));
        private NewVolumeFields inputs = NewVolumeFields.of(NewVolumeKind.PLAIN, words, List.of());
        private List<VolumeDriver> drivers = List.of();

        void show() {
            name.setId("newVolumeName");
            kind.setId("newVolumeKind");
            kind.getItems().setAll(NewVolumeKind.values());
            kind.setConverter(Texts.converter(
                    of -> words.get("volumes.new.kind." + of.name().toLowerCase(Locale.ROOT))));
            kind.getSelectionModel().select(NewVolumeKind.PLAIN);
            dialog.agree().setOnAction(_ -> make());
            dialog.field(words.get("volumes.name"), dialog.checks().check(name, VolumeName::problem));
            dialog.field(words.get("volumes.new.kind"), kind);
            dialog.add(fields);
            kind.getSelectionModel().selectedItemProperty().subscribe(_ -> showFields());
            dialog.open(name);
        }

        void drivers(List<VolumeDriver> found) {
            drivers = found;
            if (kind.getSelectionModel().getSelectedItem() == NewVolumeKind.DRIVER) {
                showFields();
            }
        }

        private void showFields() {
            NewVolumeKind chosen = kind.getSelectionModel().getSelectedItem();
            inputs = NewVolumeFields.of(chosen, words, drivers);
            fields.getChildren().setAll(inputs.node());
            dialog.fail(null);
        }

        private void make() {
            boolean areFit = inputs.checks().pass();
            if (!dialog.checks().pass() || !areFit) {
                return;
            }
            String wanted = name.getText().strip();
            VolumeForm form = inputs.form();
            Optional<Failure.InvalidInput> problem = form.problems().stream().findFirst();
            dialog.fail(problem.orElse(null));
            if (problem.isPresent()) {
                return;
            }
            dialog.submit(
                    context.tasks(),
                    UserAction.CREATE_VOLUME,
                    wanted,
                    () -> {
                        changes.create(wanted, form);
                        return wanted;
                    },
                    made -> {
                        dialog.close();
                        onMade.accept(made);
                    });
        }
    }
}
