package dev.seedbed.ui.volumes;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Texts;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.form.VolumeForm;
import dev.seedbed.volume.form.VolumeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what a new volume is to be. The volume is made and tried out while the dialog is open, so that what the driver
/// says can be mended. Lives on the FX thread.
final class NewVolumeDialog {
    private final VolumeChanges changes;
    private final TaskRunner tasks;
    private final VolumeText words;
    private final Overlay overlay;
    private final Consumer<String> onMade;

    NewVolumeDialog(
            VolumeChanges changes, TaskRunner tasks, VolumeText words, Overlay overlay, Consumer<String> onMade) {
        this.changes = changes;
        this.tasks = tasks;
        this.words = words;
        this.overlay = overlay;
        this.onMade = onMade;
    }

    void open() {
        var form = new Form();
        form.show();
        var _ = form.dialog.waiting().run(tasks, UserAction.LIST_DRIVERS, "", changes::drivers, form::drivers);
    }

    /// The dialog while it is open.
    private final class Form {
        private final TextField name = new TextField();
        private final ChoiceBox<NewVolumeKind> kind = new ChoiceBox<>();
        private final VBox fields = new VBox();
        private final Button agree = new Button(words.get("volumes.new.button"));
        private final FormDialog dialog = new FormDialog(
                words.messages(), overlay, words.get("volumes.new.title"), words.get("common.cancel"), agree);
        private final FieldChecks checks = new FieldChecks(words.messages());
        private NewVolumeFields inputs = NewVolumeFields.of(NewVolumeKind.PLAIN, words, List.of());
        private List<VolumeDriver> drivers = List.of();
        private @Nullable TaskHandle making;

        void show() {
            name.setId("newVolumeName");
            kind.setId("newVolumeKind");
            kind.getItems().setAll(NewVolumeKind.values());
            kind.setConverter(Texts.converter(
                    of -> words.get("volumes.new.kind." + of.name().toLowerCase(Locale.ROOT))));
            kind.getSelectionModel().select(NewVolumeKind.PLAIN);
            agree.setId("newVolumeButton");
            agree.setDefaultButton(true);
            agree.getStyleClass().add("success");
            agree.setOnAction(_ -> make());
            dialog.field(words.get("volumes.name"), checks.check(name, VolumeName::problem));
            dialog.field(words.get("volumes.new.kind"), kind);
            dialog.add(fields);
            kind.getSelectionModel().selectedItemProperty().subscribe(_ -> showFields());
            dialog.open(name, () -> {
                if (making != null) {
                    making.cancel();
                }
            });
        }

        void drivers(Outcome<List<VolumeDriver>> outcome) {
            if (outcome instanceof Outcome.Success<List<VolumeDriver>>(List<VolumeDriver> found)) {
                drivers = found;
                if (kind.getSelectionModel().getSelectedItem() == NewVolumeKind.DRIVER) {
                    showFields();
                }
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
            if (!checks.pass() || !areFit) {
                return;
            }
            String wanted = name.getText().strip();
            VolumeForm form = inputs.form();
            Optional<Failure.InvalidInput> problem = form.problems().stream().findFirst();
            dialog.fail(problem.orElse(null));
            if (problem.isPresent()) {
                return;
            }
            agree.setDisable(true);
            making = dialog.waiting()
                    .run(
                            tasks,
                            UserAction.CREATE_VOLUME,
                            wanted,
                            () -> {
                                changes.create(wanted, form);
                                return wanted;
                            },
                            outcome -> {
                                making = null;
                                agree.setDisable(false);
                                switch (outcome) {
                                    case Outcome.Success(var made) -> {
                                        dialog.close();
                                        onMade.accept(made);
                                    }
                                    case Outcome.Failed(var reason) -> dialog.fail(reason);
                                    case Outcome.Cancelled() -> {}
                                }
                            });
        }
    }
}
