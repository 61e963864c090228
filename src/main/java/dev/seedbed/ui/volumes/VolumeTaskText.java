package dev.seedbed.ui.volumes;

import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.change.VolumeStep;
import dev.seedbed.volume.files.CopyProgress;
import java.util.Locale;

/// Puts how far works on volumes are into words.
final class VolumeTaskText {
    private final VolumeText words;

    VolumeTaskText(VolumeText words) {
        this.words = words;
    }

    /// For works that copy bytes.
    CopyProgress bytes(BackgroundTasks.Progress progress) {
        return (done, total, current) -> progress.at(
                words.get("volumes.task.bytes", bytes(done, total), current), total > 0 ? (double) done / total : -1);
    }

    /// For works in steps.
    VolumeStep.Listener steps(BackgroundTasks.Progress progress) {
        return (step, done, total) -> {
            String name = words.get("volumes.step." + step.name().toLowerCase(Locale.ROOT));
            progress.at(
                    done < 0 ? name : words.get("volumes.task.bytes", name, bytes(done, total)),
                    total > 0 ? (double) done / total : -1);
        };
    }

    private String bytes(long done, long total) {
        return total < 0 ? words.size(done) : words.formats().sizeOf(done, total);
    }
}
