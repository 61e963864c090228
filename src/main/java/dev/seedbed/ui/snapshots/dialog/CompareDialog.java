package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.compare.CompareView;
import dev.seedbed.ui.compare.ComparisonSource;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows a comparison above the window; closing it ends the comparison. Lives on the FX thread.
public final class CompareDialog {
    private final TaskRunner tasks;
    private final SnapshotTexts texts;
    private final Overlay overlay;
    private final Consumer<Snapshot> start;

    /// @param start starts a database on one of the two sides
    public CompareDialog(TaskRunner tasks, SnapshotTexts texts, Overlay overlay, Consumer<Snapshot> start) {
        this.tasks = tasks;
        this.texts = texts;
        this.overlay = overlay;
        this.start = start;
    }

    /// @param sides those of the two sides that are snapshots
    public void open(ComparisonSource source, List<Snapshot> sides) {
        var view = new CompareView(source, tasks, texts.messages());
        var title = new Label(texts.get("snapshots.compare.title"));
        title.getStyleClass().add("dialog-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var header = new HBox(title);
        header.getStyleClass().add("dialog-header");
        var close = new Button(texts.get("common.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> overlay.hide());
        var buttons = new HBox();
        for (Snapshot side : sides) {
            var from = new Button(texts.get("allsnapshots.start-from", texts.name(side)));
            from.getStyleClass().add("start-from");
            from.setMnemonicParsing(false);
            from.setMinWidth(0);
            from.setOnAction(_ -> start.accept(side));
            buttons.getChildren().add(from);
        }
        buttons.getChildren().add(close);
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
