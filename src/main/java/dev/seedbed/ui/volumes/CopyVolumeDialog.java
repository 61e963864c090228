package dev.seedbed.ui.volumes;

import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.change.VolumeCopyRequest;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.form.VolumeName;
import java.util.List;
import javafx.scene.control.TextField;

/// Asks for the name of a copy, and whether what writes to the volume is stopped for that time. Lives on the FX thread.
final class CopyVolumeDialog {
    private final VolumeDialogContext context;
    private final VolumeChanges changes;
    private final VolumeText words;

    CopyVolumeDialog(VolumeDialogContext context, VolumeChanges changes) {
        this.context = context;
        this.changes = changes;
        this.words = context.words();
    }

    /// @param writers names of the containers that run and may write to it
    void open(String volume, List<String> writers) {
        var name = new TextField(ImportDialog.proposed(VolumeText.shortened(volume)) + "-copy");
        name.setId("copyName");
        var dialog = context.dialog(
                words.get("volumes.copy.title", VolumeText.shortened(volume)),
                "copyButton",
                words.get("volumes.copy.button"));
        dialog.text(words.get("volumes.copy.text"), "muted");
        dialog.field(words.get("volumes.name"), dialog.checks().check(name, VolumeName::problem));
        var stop = new StopWriters(dialog, words, "copyStop", "volumes.copy.stop.why");
        stop.show(writers);
        dialog.onAgreed(() -> start(volume, name.getText().strip(), stop.isChosen()));
        dialog.open(name);
        name.selectAll();
    }

    private void start(String volume, String wanted, boolean stop) {
        var _ = context.background()
                .start(
                        words.get("volumes.copy.task", VolumeText.shortened(volume)),
                        progress -> {
                            changes.copy(
                                    new VolumeCopyRequest(volume, wanted, new PlainVolume(), stop),
                                    context.steps(progress));
                            return wanted;
                        },
                        made -> context.made(made, words.get("volumes.copy.done", made), List.of()));
    }
}
