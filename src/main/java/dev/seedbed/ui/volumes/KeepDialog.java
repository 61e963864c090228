package dev.seedbed.ui.volumes;

import dev.seedbed.snapshot.Wish;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.Overlay;
import dev.seedbed.ui.works.WorkResult;
import dev.seedbed.ui.works.Works;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// Asks what the snapshot is to be called that an orphan becomes. Lives on the FX thread.
final class KeepDialog {
    private final DataStarts starts;
    private final Works works;
    private final VolumeWords words;
    private final Overlay overlay;
    private final Runnable onKept;

    KeepDialog(DataStarts starts, Works works, VolumeWords words, Overlay overlay, Runnable onKept) {
        this.starts = starts;
        this.works = works;
        this.words = words;
        this.overlay = overlay;
        this.onKept = onKept;
    }

    void open(String volume) {
        var name = new TextField(VolumeWords.shortened(volume));
        name.setId("keepName");
        var agree = new Button(words.get("volumes.keep.button"));
        agree.setId("keepAgree");
        agree.setDefaultButton(true);
        agree.getStyleClass().add("success");
        agree.disableProperty().bind(name.textProperty().map(String::isBlank));
        var dialog = new FormDialog(
                words.messages(),
                overlay,
                words.get("volumes.keep.title", VolumeWords.shortened(volume)),
                words.get("volumes.cancel"),
                agree);
        dialog.text(words.get("volumes.keep.text"), "muted");
        dialog.field(words.get("volumes.name"), name);
        agree.setOnAction(_ -> {
            dialog.close();
            start(volume, name.getText().strip());
        });
        dialog.open(name, () -> {});
        name.selectAll();
    }

    private void start(String volume, String name) {
        var _ = works.start(
                words.get("volumes.keep.work", VolumeWords.shortened(volume)),
                _ -> {
                    starts.keep(volume, Wish.named(name));
                    return name;
                },
                kept -> {
                    onKept.run();
                    return WorkResult.of(words.get("volumes.keep.done", kept));
                });
    }
}
