package dev.seedbed.ui.volumes;

import dev.seedbed.seeding.existing.ExistingDataPlan;
import dev.seedbed.seeding.existing.ExistingDataRequest;
import dev.seedbed.seeding.existing.ExistingDataRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.DataFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.PlanText;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.dialog.PlanNotesPane;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.volume.helper.VolumeSource;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Offers to start a database on a volume: the plan, or the reason why not with the way round it. Lives on the FX
/// thread.
final class StartOnDialog {
    private final VolumeDialogContext context;
    private final DataStarts starts;
    private final Navigator navigator;
    private final VolumeText words;

    StartOnDialog(VolumeDialogContext context, DataStarts starts, Navigator navigator) {
        this.context = context;
        this.starts = starts;
        this.navigator = navigator;
        this.words = context.words();
    }

    void open(String volume) {
        var form = new Form(volume);
        form.show();
        form.plan(false);
    }

    /// The dialog while it is open.
    private final class Form {
        private final String volume;
        private final TextField name = new TextField();
        private final TextField image = new TextField();
        private final TextField port = new TextField();
        private final PasswordField password = new PasswordField();
        private final CheckBox sets = new CheckBox();
        private final CheckBox even = new CheckBox(words.get("volumes.start.even"));
        private final PlanNotesPane notes = new PlanNotesPane(words.messages());
        private final Button upgrade = new Button(words.get("volumes.upgrade.button"));
        private final FormDialog dialog;

        Form(String volume) {
            this.volume = volume;
            this.dialog = context.dialog(
                    words.get("volumes.start.title", VolumeText.shortened(volume)),
                    "startOnButtonAgree",
                    words.get("volumes.start.button"));
        }

        void show() {
            name.setId("startOnName");
            dialog.agree().setDisable(true);
            dialog.onChecked(() -> plan(true));
            upgrade.setId("upgradeButton");
            upgrade.setOnAction(_ -> upgrade());
            sets.setWrapText(true);
            sets.setText(words.get("volumes.start.sets-password"));
            even.setWrapText(true);
            even.setOnAction(_ -> plan(false));
            port.setPromptText(words.get("volumes.start.port.any"));
            password.setPromptText(words.get("volumes.start.password.prompt"));
            dialog.text(words.get("volumes.start.text"), "muted");
            dialog.field(words.get("volumes.name"), name);
            dialog.field(words.get("volumes.start.image"), image);
            dialog.field(words.get("volumes.start.port"), port);
            dialog.field(words.get("volumes.start.password"), password);
            dialog.add(sets, notes, even, upgrade);
            FormDialog.show(false, notes, even, upgrade);
            image.setOnAction(_ -> plan(false));
            dialog.open(name);
        }

        /// @param start whether it is started where the plan stands
        void plan(boolean start) {
            @Nullable Integer wanted = port();
            if (wanted != null && wanted < 0) {
                dialog.fail(new Failure.InvalidInput("port", port.getText(), "range"));
                return;
            }
            dialog.agree().setDisable(true);
            dialog.fail(null);
            var request = request(wanted);
            var _ = dialog.waiting()
                    .run(
                            context.tasks(),
                            UserAction.LOOK_AT_DATA,
                            VolumeText.shortened(volume),
                            () -> starts.plan(request),
                            outcome -> {
                                dialog.agree().setDisable(false);
                                outcome.handle(plan -> planned(plan, start), this::refused);
                            });
        }

        private void planned(ExistingDataPlan plan, boolean start) {
            if (start) {
                dialog.close();
                StartOnDialog.this.start(volume, plan);
                return;
            }
            if (name.getText().isBlank()) {
                name.setText(plan.name());
            }
            image.setPromptText(plan.image());
            if (port.getText().isBlank() && plan.port() > 0) {
                port.setPromptText(Integer.toString(plan.port()));
            }
            notes.show(plan.notes());
            FormDialog.show(true, notes);
            FormDialog.show(false, upgrade);
        }

        private void refused(Failure reason) {
            dialog.fail(reason);
            FormDialog.show(false, notes);
            if (reason instanceof DataFailure.DataUnfit unfit) {
                FormDialog.show(unfit.reason() == DataFailure.Misfit.PERHAPS_IN_USE || even.isSelected(), even);
                FormDialog.show(canUpgrade(unfit.reason()), upgrade);
                dialog.agree().setDisable(!isForTyping(unfit.reason()));
            }
        }

        private void upgrade() {
            dialog.close();
            StartOnDialog.this.upgrade(volume, request(port()));
        }

        private ExistingDataRequest request(@Nullable Integer wanted) {
            return ExistingDataRequestBuilder.builder()
                    .source(new VolumeSource.Volume(volume))
                    .name(text(name))
                    .image(text(image))
                    .port(wanted)
                    .password(password.getText().isEmpty() ? null : password.getText())
                    .setsPassword(sets.isSelected())
                    .evenPerhapsInUse(even.isSelected())
                    .build();
        }

        private @Nullable String text(TextField field) {
            return field.getText().isBlank() ? null : field.getText().strip();
        }

        /// Null for any, -1 for what is no port.
        private @Nullable Integer port() {
            String typed = port.getText().strip();
            if (typed.isEmpty()) {
                return null;
            }
            return typed.matches("\\d{1,5}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
        }
    }

    private static boolean canUpgrade(DataFailure.Misfit reason) {
        return reason == DataFailure.Misfit.OTHER_VERSION || reason == DataFailure.Misfit.NO_IMAGE;
    }

    /// Whether another image may help.
    private static boolean isForTyping(DataFailure.Misfit reason) {
        return switch (reason) {
            case OTHER_KIND, OTHER_VERSION, TOO_NEW, VERSION_UNKNOWN, NO_IMAGE, NO_NEWER_IMAGE -> true;
            default -> false;
        };
    }

    private void start(String volume, ExistingDataPlan plan) {
        var _ = context.background()
                .start(
                        words.get("volumes.start.task", plan.name()),
                        progress -> starts.start(plan, progress),
                        container -> started(volume, plan.name(), container, List.of()));
    }

    private void upgrade(String volume, ExistingDataRequest request) {
        var _ = context.background()
                .start(
                        words.get("volumes.upgrade.task", VolumeText.shortened(volume)),
                        progress -> starts.upgrade(request, progress),
                        upgraded ->
                                started(volume, VolumeText.shortened(volume), upgraded.container(), upgraded.notes()));
    }

    private TaskResult started(String volume, String name, String container, List<PlanNote> notes) {
        context.volumes().changed(volume);
        var texts = new PlanText(words.messages(), words.formats());
        return new TaskResult(
                words.get("volumes.start.done", name),
                notes.stream().map(texts::words).toList(),
                new TaskResult.Next(
                        words.get("volumes.users.show"),
                        () -> navigator.showDatabase(container),
                        new TaskResult.RunningDatabase(container)));
    }
}
