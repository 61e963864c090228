package dev.seedbed.ui.tasks;

import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.ThinProgressBar;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parts that show one work: an icon, the seconds, how far it is, and the buttons for what can be done now.
///
/// What cancels is never where what dismisses will be: a click that comes too late does nothing else.
final class TaskParts {
    final FontIcon icon = new FontIcon("fth-loader");
    final Label clock = new Label();
    final IconButton cancel;
    final ThinProgressBar bar = new ThinProgressBar();
    final Button next = new Button();
    final Button details = new Button();
    final IconButton dismiss;
    private final Timeline seconds;

    /// @param onTick is called each second while `owner` is in a window and something runs
    TaskParts(TaskText words, Node owner, Runnable onTick) {
        clock.getStyleClass().addAll("muted", "small");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        cancel = new IconButton("fth-x-circle", words.get("common.cancel"));
        dismiss = new IconButton("fth-x", words.get("common.dismiss"));
        details.setText(words.get("tasks.details"));
        for (Region region : new Region[] {clock, cancel, bar, next, details, dismiss}) {
            region.managedProperty().bind(region.visibleProperty());
        }
        next.setMinWidth(Region.USE_PREF_SIZE);
        details.setMinWidth(Region.USE_PREF_SIZE);
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> onTick.run()));
        seconds.setCycleCount(Animation.INDEFINITE);
        // Not before it is seen, and no longer.
        owner.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                seconds.stop();
            } else {
                onTick.run();
            }
        });
    }

    Node[] inOrder() {
        return new Node[] {clock, cancel, bar, next, details, dismiss};
    }

    /// @param owner gets the style of the state
    /// @param onDetails shows its notes, or its failure in full
    void show(BackgroundTask task, TaskText words, Node owner, Runnable onDetails) {
        TaskState state = task.state();
        icon.setIconLiteral(TaskText.icon(state));
        owner.getStyleClass().removeAll("task-done", "task-failed", "task-plain");
        owner.getStyleClass().add(TaskText.style(state));
        boolean over = state.isOver();
        clock.setText(words.clock(task));
        clock.setVisible(!clock.getText().isEmpty());
        cancel.setVisible(!over);
        cancel.setDisable(task.isCancelling());
        bar.setVisible(!over);
        dismiss.setVisible(over);
        TaskResult.Next button = state instanceof TaskState.Done(TaskResult result) ? result.next() : null;
        next.setVisible(button != null);
        if (button != null) {
            next.setText(button.label());
            next.setOnAction(_ -> button.action().run());
        }
        details.setVisible(state instanceof TaskState.Failed
                || state instanceof TaskState.Done(TaskResult done)
                        && !done.notes().isEmpty());
        details.setOnAction(_ -> onDetails.run());
        if (state instanceof TaskState.Running(String _, double fraction)) {
            bar.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
        }
        if (over || owner.getScene() == null) {
            seconds.stop();
        } else {
            seconds.play();
        }
    }

    void stop() {
        seconds.stop();
    }
}
