package dev.seedbed.ui.works;

import dev.seedbed.text.FailureText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.Words;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.LateTip;
import dev.seedbed.ui.fx.Overlay;
import dev.seedbed.ui.fx.ThinProgressBar;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One work on the shelf: what it is, how far, cancel; afterwards what came of it.
final class WorkLine extends HBox {
    private final Work work;
    private final Messages messages;
    private final Overlay overlay;
    private final FailureText failures;
    private final Formats formats;
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private final FontIcon icon = new FontIcon("fth-loader");
    private final Label title = new Label();
    private final Label text = new Label();
    private final LateTip tip = new LateTip(text);
    private final ThinProgressBar bar = new ThinProgressBar();
    private final Button next = new Button();
    private final Button details = new Button();
    private final IconButton end;

    WorkLine(Work work, Works works, Messages messages, Overlay overlay) {
        this.work = work;
        this.messages = messages;
        this.overlay = overlay;
        this.formats = new Formats(messages);
        this.failures = new FailureText(messages, formats);
        getStyleClass().add("work-line");
        setAlignment(Pos.CENTER_LEFT);
        title.setText(work.title(messages));
        title.getStyleClass().add("strong");
        text.getStyleClass().addAll("muted", "small");
        var words = new VBox(1, title, text);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(120);
        setHgrow(words, Priority.ALWAYS);
        bar.setPrefWidth(180);
        bar.setMinWidth(80);
        details.setText(messages.get("works.details"));
        details.setOnAction(_ -> showDetails());
        end = new IconButton("fth-x", messages.get("works.cancel"));
        end.setOnAction(_ -> {
            if (work.state().isOver()) {
                works.dismiss(work);
            } else {
                work.cancel();
            }
        });
        for (Region region : new Region[] {bar, next, details}) {
            region.managedProperty().bind(region.visibleProperty());
        }
        next.setMinWidth(Region.USE_PREF_SIZE);
        details.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, words, bar, next, details, end);
        work.stateProperty().subscribe(this::show);
        clock.setCycleCount(Animation.INDEFINITE);
        // Not before it is seen, and no longer.
        sceneProperty().subscribe(scene -> {
            if (scene == null || work.state().isOver()) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    /// What it does just now, and for how long it has been at work.
    private String timed(String now) {
        String begun = now.isEmpty() ? messages.get("works.waits") : now;
        Duration elapsed = work.elapsed();
        return elapsed.toSeconds() < 1 ? begun : begun + " · " + formats.clock(elapsed);
    }

    private void tick() {
        if (work.state() instanceof WorkState.Running(String now, double _)) {
            say(timed(now));
        } else {
            clock.stop();
        }
    }

    private void show(WorkState state) {
        bar.setVisible(!state.isOver());
        next.setVisible(false);
        details.setVisible(false);
        getStyleClass().removeAll("work-done", "work-failed");
        switch (state) {
            case WorkState.Running(String now, double fraction) -> {
                icon.setIconLiteral("fth-loader");
                say(timed(now));
                bar.setProgress(fraction < 0 ? ProgressBar.INDETERMINATE_PROGRESS : fraction);
            }
            case WorkState.Done(WorkResult result) -> {
                icon.setIconLiteral("fth-check-circle");
                getStyleClass().add("work-done");
                say(result.text());
                details.setVisible(!result.notes().isEmpty());
                WorkResult.Next button = result.next();
                if (button != null) {
                    next.setText(button.label());
                    next.setOnAction(_ -> button.action().run());
                    next.setVisible(true);
                }
            }
            case WorkState.Failed(var failure) -> {
                icon.setIconLiteral("fth-alert-triangle");
                getStyleClass().add("work-failed");
                Words words = failures.words(failure);
                say(words.asLine());
                details.setVisible(true);
            }
            case WorkState.Cancelled() -> {
                icon.setIconLiteral("fth-slash");
                say(messages.get("works.cancelled"));
            }
        }
        end.change("fth-x", messages.get(state.isOver() ? "works.dismiss" : "works.cancel"));
        setAccessibleText(title.getText() + ", " + text.getText());
    }

    private void say(String words) {
        text.setText(words);
        tip.setText(words);
    }

    private void showDetails() {
        new WorkDetails(work, messages).open(overlay);
    }
}
