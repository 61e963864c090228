package dev.seedbed.ui.volumes;

import dev.seedbed.ui.dialog.FieldChecks;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.tasks.TaskResult;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.volume.change.VolumeChanges;
import dev.seedbed.volume.change.VolumeCopyRequest;
import dev.seedbed.volume.form.PlainVolume;
import dev.seedbed.volume.form.VolumeName;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Asks for the name of a clone, and whether what writes to the volume is stopped for that time. Lives on the FX
/// thread.
final class CopyVolumeDialog {
    private final VolumeChanges changes;
    private final BackgroundTasks background;
    private final VolumeText words;
    private final Overlay overlay;
    private final Consumer<String> onMade;
    private final Consumer<String> see;

    CopyVolumeDialog(
            VolumeChanges changes,
            BackgroundTasks background,
            VolumeText words,
            Overlay overlay,
            Consumer<String> onMade,
            Consumer<String> see) {
        this.changes = changes;
        this.background = background;
        this.words = words;
        this.overlay = overlay;
        this.onMade = onMade;
        this.see = see;
    }

    /// @param writers names of the containers that run and may write to it
    void open(String volume, List<String> writers) {
        var name = new TextField(ImportDialog.proposed(VolumeText.shortened(volume)) + "-copy");
        name.setId("copyName");
        var stop = new CheckBox();
        stop.setId("copyStop");
        stop.setWrapText(true);
        stop.setSelected(true);
        Label why = FormDialog.wrapped(words.get("volumes.copy.stop.why"), "muted");
        stop.setText(words.get("volumes.export.stop", OneLine.of(String.join(", ", writers))));
        FormDialog.show(!writers.isEmpty(), stop, why);
        var agree = new Button(words.get("volumes.copy.button"));
        agree.setId("copyButton");
        agree.setDefaultButton(true);
        agree.getStyleClass().add("success");
        var dialog = new FormDialog(
                words.messages(),
                overlay,
                words.get("volumes.copy.title", VolumeText.shortened(volume)),
                words.get("common.cancel"),
                agree);
        dialog.text(words.get("volumes.copy.text"), "muted");
        var checks = new FieldChecks(words.messages());
        dialog.field(words.get("volumes.name"), checks.check(name, VolumeName::problem));
        dialog.add(stop);
        dialog.add(why);
        agree.setOnAction(_ -> {
            if (!checks.pass()) {
                return;
            }
            dialog.close();
            start(volume, name.getText().strip(), stop.isVisible() && stop.isSelected());
        });
        dialog.open(name, () -> {});
        name.selectAll();
    }

    private void start(String volume, String wanted, boolean stop) {
        var _ = background.start(
                words.get("volumes.copy.task", VolumeText.shortened(volume)),
                progress -> {
                    changes.copy(
                            new VolumeCopyRequest(volume, wanted, new PlainVolume(), stop),
                            new VolumeTaskText(words).steps(progress));
                    return wanted;
                },
                made -> {
                    onMade.accept(made);
                    return new TaskResult(
                            words.get("volumes.copy.done", made),
                            List.of(),
                            new TaskResult.Next(
                                    words.get("volumes.show"),
                                    () -> see.accept(made),
                                    new TaskResult.NamedVolume(made)));
                });
    }
}
