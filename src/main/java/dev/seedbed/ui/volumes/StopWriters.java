package dev.seedbed.ui.volumes;

import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/// Whether the containers that can write to a volume are stopped while it is read, and why that is better. Not shown
/// while there are none.
final class StopWriters {
    private final VolumeText words;
    private final CheckBox box = new CheckBox();
    private final Label why;

    StopWriters(FormDialog dialog, VolumeText words, String id, String whyKey) {
        this.words = words;
        this.why = Labels.wrapped(words.get(whyKey), "muted");
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(true);
        dialog.add(box, why);
        show(List.of());
    }

    /// @param writers names of the containers
    void show(List<String> writers) {
        box.setText(words.get("volumes.export.stop", OneLine.of(String.join(", ", writers))));
        FormDialog.show(!writers.isEmpty(), box, why);
    }

    boolean isChosen() {
        return box.isVisible() && box.isSelected();
    }
}
