package dev.seedbed.ui.volumes;

import dev.seedbed.task.UserAction;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.change.RenamePlan;
import dev.seedbed.volume.change.RenameReport;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.form.VolumeName;
import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextField;

/// Asks for a new name, then says what that comes to before it is done. Lives on the FX thread.
final class RenameVolumeDialog {
    private final VolumeDialogContext context;
    private final VolumeChanges changes;
    private final VolumeText words;

    RenameVolumeDialog(VolumeDialogContext context, VolumeChanges changes) {
        this.context = context;
        this.changes = changes;
        this.words = context.words();
    }

    void open(String volume) {
        var name = new TextField(volume);
        name.setId("renameName");
        var planning = new SimpleBooleanProperty();
        var dialog = context.dialog(
                words.get("volumes.rename.title", VolumeText.shortened(volume)),
                "renamePlanButton",
                words.get("volumes.rename.next"));
        dialog.agree()
                .disableProperty()
                .bind(planning.or(Bindings.createBooleanBinding(
                        () -> name.getText().strip().equals(volume), name.textProperty())));
        dialog.text(words.get("volumes.rename.text"), "muted");
        dialog.field(words.get("volumes.rename.name"), dialog.checks().check(name, VolumeName::problem));
        dialog.onChecked(() -> {
            planning.set(true);
            String wanted = name.getText().strip();
            var _ = dialog.waiting()
                    .run(
                            context.tasks(),
                            UserAction.PLAN_RENAME,
                            VolumeText.shortened(volume),
                            () -> changes.planRename(volume, wanted),
                            outcome -> {
                                planning.set(false);
                                outcome.handle(this::confirm, dialog::fail);
                            });
        });
        dialog.open(name);
        name.selectAll();
    }

    private void confirm(RenamePlan plan) {
        int running = plan.running().size();
        var dialog = context.dialog(
                words.get("volumes.rename.confirm", VolumeText.shortened(plan.volume()), plan.name()),
                "renameButton",
                words.get(running > 0 ? "volumes.rename.stop-button" : "volumes.rename.button", running));
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
        dialog.onAgreed(() -> start(plan, running > 0));
        dialog.open(dialog.agree());
    }

    private void start(RenamePlan plan, boolean stop) {
        var _ = context.background()
                .start(
                        words.get("volumes.rename.task", VolumeText.shortened(plan.volume()), plan.name()),
                        progress -> changes.rename(plan, stop, context.steps(progress)),
                        report -> result(plan, report));
    }

    private TaskResult result(RenamePlan plan, RenameReport report) {
        var failures = new FailureText(words.messages(), words.formats());
        var notes = new ArrayList<String>();
        report.notStarted()
                .forEach((container, reason) -> notes.add(words.get(
                        "volumes.rename.not-started",
                        container,
                        failures.message(reason).title())));
        String text =
                words.get("volumes.rename.done", plan.name(), report.changed().size());
        return context.made(
                plan.name(),
                notes.isEmpty() ? text : words.get("volumes.rename.done-noted", text, notes.size()),
                notes);
    }
}
