package dev.seedbed.ui.snapshots;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.compare.CompareView;
import dev.seedbed.ui.compare.ComparisonSource;
import dev.seedbed.ui.fx.Overlay;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows a comparison above the window; closing it ends the comparison. Lives on the FX thread.
final class CompareDialog {
    private final TaskRunner tasks;
    private final SnapshotTexts texts;
    private final Overlay overlay;

    CompareDialog(TaskRunner tasks, SnapshotTexts texts, Overlay overlay) {
        this.tasks = tasks;
        this.texts = texts;
        this.overlay = overlay;
    }

    void open(ComparisonSource source) {
        var view = new CompareView(source, tasks, texts.messages());
        var title = new Label(texts.get("snapshots.compare.title"));
        title.getStyleClass().add("dialog-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        var close = new Button(texts.get("snapshots.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> overlay.hide());
        var buttons = new HBox(close);
        buttons.getStyleClass().addAll("dialog-buttons", "actions");
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        var box = new VBox(header, view.node(), buttons);
        box.getStyleClass().addAll("dialog", "compare-dialog");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(title.getText());
        view.start();
        overlay.show(box, view::close);
    }
}
