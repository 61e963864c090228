package dev.seedbed.ui.volumes;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.FailureText;
import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.change.RenamePlan;
import dev.seedbed.volume.change.RenameReport;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.form.VolumeName;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// Asks for a new name, then says what that comes to before it is done. Lives on the FX thread.
final class RenameVolumeDialog {
    private final VolumeChanges changes;
    private final TaskRunner tasks;
    private final BackgroundTasks background;
    private final VolumeText words;
    private final Overlay overlay;
    private final Consumer<String> onMade;
    private final Consumer<String> see;

    RenameVolumeDialog(
            VolumeChanges changes,
            TaskRunner tasks,
            BackgroundTasks background,
            VolumeText words,
            Overlay overlay,
            Consumer<String> onMade,
            Consumer<String> see) {
        this.changes = changes;
        this.tasks = tasks;
        this.background = background;
        this.words = words;
        this.overlay = overlay;
        this.onMade = onMade;
        this.see = see;
    }

    void open(String volume) {
        var name = new TextField(volume);
        name.setId("renameName");
        var agree = new Button(words.get("volumes.rename.next"));
        agree.setId("renamePlanButton");
        agree.setDefaultButton(true);
        agree.getStyleClass().add("success");
        var planning = new SimpleBooleanProperty();
        agree.disableProperty()
                .bind(planning.or(Bindings.createBooleanBinding(
                        () -> name.getText().strip().equals(volume), name.textProperty())));
        var dialog = new FormDialog(
                words.messages(),
                overlay,
                words.get("volumes.rename.title", VolumeText.shortened(volume)),
                words.get("common.cancel"),
                agree);
        dialog.text(words.get("volumes.rename.text"), "muted");
        var checks = new FieldChecks(words.messages());
        dialog.field(words.get("volumes.rename.name"), checks.check(name, VolumeName::problem));
        agree.setOnAction(_ -> {
            dialog.fail(null);
            if (!checks.pass()) {
                return;
            }
            planning.set(true);
            String wanted = name.getText().strip();
            var _ = dialog.waiting()
                    .run(
                            tasks,
                            UserAction.PLAN_RENAME,
                            VolumeText.shortened(volume),
                            () -> changes.planRename(volume, wanted),
                            outcome -> {
                                planning.set(false);
                                switch (outcome) {
                                    case Outcome.Success(var plan) -> confirm(plan);
                                    case Outcome.Failed(var reason) -> dialog.fail(reason);
                                    case Outcome.Cancelled() -> {}
                                }
                            });
        });
        dialog.open(name, () -> {});
        name.selectAll();
    }

    private void confirm(RenamePlan plan) {
        int running = plan.running().size();
        var agree =
                new Button(words.get(running > 0 ? "volumes.rename.stop-button" : "volumes.rename.button", running));
        agree.setId("renameButton");
        agree.setDefaultButton(true);
        agree.getStyleClass().add("success");
        var dialog = new FormDialog(
                words.messages(),
                overlay,
                words.get("volumes.rename.confirm", VolumeText.shortened(plan.volume()), plan.name()),
                words.get("common.cancel"),
                agree);
        dialog.text(words.get(plan.copies() ? "volumes.rename.copies" : "volumes.rename.same-files"), "dialog-text");
        dialog.section(
                words.get("volumes.rename.users"),
                "fth-box",
                plan.users().stream()
                        .map(user ->
                                OneLine.of(user.name()) + (user.running() ? words.get("volumes.rename.running") : ""))
                        .toList());
        if (!plan.composeProject().isEmpty()) {
            dialog.text(words.get("volumes.rename.compose", OneLine.of(plan.composeProject())), "warning-text");
        }
        agree.setOnAction(_ -> {
            dialog.close();
            start(plan, running > 0);
        });
        dialog.open(agree, () -> {});
    }

    private void start(RenamePlan plan, boolean stop) {
        var _ = background.start(
                words.get("volumes.rename.task", VolumeText.shortened(plan.volume()), plan.name()),
                progress -> changes.rename(plan, stop, new VolumeTaskText(words).steps(progress)),
                report -> {
                    onMade.accept(plan.name());
                    return result(plan, report);
                });
    }

    private TaskResult result(RenamePlan plan, RenameReport report) {
        var failures = new FailureText(words.messages(), words.formats());
        var notes = new ArrayList<String>();
        report.notStarted()
                .forEach((container, reason) -> notes.add(words.get(
                        "volumes.rename.not-started",
                        container,
                        failures.words(reason).title())));
        String text =
                words.get("volumes.rename.done", plan.name(), report.changed().size());
        return new TaskResult(
                notes.isEmpty() ? text : words.get("volumes.rename.done-noted", text, notes.size()),
                notes,
                new TaskResult.Next(
                        words.get("volumes.show"),
                        () -> see.accept(plan.name()),
                        new TaskResult.NamedVolume(plan.name())));
    }
}
