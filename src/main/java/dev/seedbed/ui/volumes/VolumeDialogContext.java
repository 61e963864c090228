package dev.seedbed.ui.volumes;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.change.VolumeStep;
import dev.seedbed.volume.files.CopyProgress;
import java.util.List;
import java.util.Locale;

/// What the dialogs about volumes share: how they look, and what they say about the tasks that they begin.
record VolumeDialogContext(
        VolumesViewModel volumes, TaskRunner tasks, BackgroundTasks background, VolumeText words, Overlay overlay) {

    /// @param agreeId id of the button that does it
    FormDialog dialog(String title, String agreeId, String verb) {
        var dialog = FormDialog.wide(words.messages(), overlay, title, verb);
        dialog.agree().setId(agreeId);
        return dialog;
    }

    /// The result of a task that has made a volume, which is listed from now on.
    TaskResult made(String volume, String text, List<String> notes) {
        volumes.changed(volume);
        return new TaskResult(
                text,
                notes,
                new TaskResult.Next(
                        words.get("volumes.show"), () -> volumes.ask(volume), new TaskResult.NamedVolume(volume)));
    }

    /// For tasks that copy bytes.
    CopyProgress bytes(BackgroundTasks.Progress progress) {
        return (done, total, current) ->
                progress.at(words.get("volumes.task.bytes", bytes(done, total), current), fraction(done, total));
    }

    /// For tasks in steps.
    VolumeStep.Listener steps(BackgroundTasks.Progress progress) {
        return (step, done, total) -> {
            String name = words.get("volumes.step." + step.name().toLowerCase(Locale.ROOT));
            progress.at(
                    done < 0 ? name : words.get("volumes.task.bytes", name, bytes(done, total)), fraction(done, total));
        };
    }

    private static double fraction(long done, long total) {
        return total > 0 ? (double) done / total : -1;
    }

    private String bytes(long done, long total) {
        return total < 0 ? words.size(done) : words.formats().sizeOf(done, total);
    }
}
