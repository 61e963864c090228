package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says exactly what a removal of snapshots takes away, what stays and what becomes free, and asks. Lives on the FX
/// thread.
public final class RemoveSnapshotsDialog {
    private static final int LINES = 8;

    private final SnapshotTexts texts;
    private final Overlay overlay;

    public RemoveSnapshotsDialog(SnapshotTexts texts, Overlay overlay) {
        this.texts = texts;
        this.overlay = overlay;
    }

    /// @param freedBytes what becomes free, -1 where that is not measured yet
    public void open(SnapshotRemovalPlan plan, long freedBytes, Runnable onAgreed) {
        List<Snapshot> snapshots = plan.snapshots();
        var remove = new Button(texts.get("snapshots.remove.button", snapshots.size()));
        remove.setId("removeSnapshotsButton");
        remove.getStyleClass().add("danger");
        remove.setOnAction(_ -> {
            overlay.hide();
            onAgreed.run();
        });
        String title = snapshots.size() == 1
                ? texts.get("snapshots.remove.title", texts.name(snapshots.getFirst()))
                : texts.get("snapshots.remove.title-many", snapshots.size());
        var box = new DialogBox(texts, overlay, title, remove);
        var lines = new VBox(6);
        if (snapshots.size() > 1) {
            section(lines, "snapshots.remove.snapshots", "fth-camera", texts.names(snapshots));
        }
        section(lines, "snapshots.remove.removed", "fth-database", plan.volumes());
        section(lines, "snapshots.remove.kept", "fth-shield", plan.kept());
        box.add(lines.getChildren().size() > LINES ? scrolled(lines) : lines);
        String freed = plan.volumes().isEmpty()
                ? texts.get("snapshots.remove.frees-nothing")
                : freedBytes < 0
                        ? texts.get("snapshots.remove.frees-unknown")
                        : texts.get("snapshots.remove.frees", texts.formats().size(freedBytes));
        box.add(DialogBox.wrapped(freed, "strong"), DialogBox.wrapped(texts.get("snapshots.remove.final"), "muted"));
        overlay.show(box.node(), () -> {});
        Platform.runLater(box.cancel()::requestFocus);
    }

    private static ScrollPane scrolled(VBox lines) {
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(220);
        return scroll;
    }

    private void section(VBox lines, String key, String icon, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        lines.getChildren().add(DialogBox.wrapped(texts.get(key), "card-title"));
        for (String name : names) {
            Label label = DialogBox.wrapped(name, "remove-line");
            label.setGraphic(new FontIcon(icon));
            label.setGraphicTextGap(8);
            lines.getChildren().add(label);
        }
    }
}
