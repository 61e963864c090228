package dev.seedbed.ui.tasks;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.ThinProgressBar;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// How far a long task is, with a button that cancels it; takes no room while there is none.
public final class TransferLine extends VBox {
    private final Label title = new Label();
    private final Label text = Labels.wrapped("", "muted", "small");
    private final ThinProgressBar bar = new ThinProgressBar();
    private final Button cancel = new Button();
    private Subscription state = () -> {};

    public TransferLine() {
        setId("transferLine");
        getStyleClass().add("card");
        bar.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        cancel.setId("cancelTransfer");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, title, cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        getChildren().addAll(head, bar, text);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows a transfer until it is over, or another one is shown.
    ///
    /// @param task null for none
    public void follow(@Nullable BackgroundTask task, Messages texts) {
        state.unsubscribe();
        state = () -> {};
        setVisible(task != null);
        if (task != null) {
            title.setText(task.title());
            cancel.setText(texts.get("common.cancel"));
            cancel.setDisable(false);
            cancel.setOnAction(_ -> {
                cancel.setDisable(true);
                task.cancel();
            });
            state = task.stateProperty().subscribe(this::show);
        }
    }

    private void show(TaskState now) {
        if (now instanceof TaskState.Running(String what, double fraction)) {
            text.setText(what);
            bar.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
        }
    }
}
