package dev.seedbed.ui.dialog;

import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.text.ActionText;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.LazyTooltip;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.NamedArg;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// What a dialog waits for, beside its buttons: a spinner, words and the seconds, unless it is over in no time. Its
/// room is there from the beginning, so that nothing moves. Lives on the FX thread.
public final class WaitLine extends HBox {
    private static final Duration SHOWN_AFTER = Duration.ofMillis(400);
    private static final int SPINNER = 16;

    private final Messages messages;
    private final Formats formats;
    private final Label text = new Label();
    private final Label seconds = new Label();
    private final LazyTooltip tip = new LazyTooltip(text);
    private final List<Wait> waits = new ArrayList<>();
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.millis(200), _ -> show()));

    public WaitLine(@NamedArg("messages") Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        var spinner = new ProgressIndicator();
        spinner.setMinSize(SPINNER, SPINNER);
        spinner.setMaxSize(SPINNER, SPINNER);
        text.setId("waitText");
        text.getStyleClass().addAll("muted", "small");
        text.setMinWidth(0);
        seconds.setId("waitSeconds");
        seconds.getStyleClass().addAll("muted", "small");
        // Long words give way, the seconds never.
        seconds.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("actions", "wait-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(spinner, text, seconds);
        setVisible(false);
        clock.setCycleCount(Animation.INDEFINITE);
        // Whatever ends while nobody sees it must not keep a clock going.
        sceneProperty().subscribe(_ -> runClock());
    }

    /// Does something that the dialog waits for.
    ///
    /// @param subject what it is about, such as the name of a volume
    /// @param onFinished is called once, also after [#cancel]
    public <T> TaskHandle run(
            TaskRunner tasks,
            UserAction action,
            String subject,
            TaskRunner.Work<T> work,
            Consumer<Outcome<T>> onFinished) {
        var wait = new Wait(ActionText.words(messages, action, subject));
        waits.add(wait);
        TaskHandle handle = tasks.run(action.name().toLowerCase(Locale.ROOT) + " " + subject, work, outcome -> {
            waits.remove(wait);
            show();
            onFinished.accept(outcome);
        });
        wait.handle = handle;
        show();
        return handle;
    }

    /// Shows `words` while something else is in progress that is cancelled elsewhere.
    ///
    /// @param words may change meanwhile
    void follow(ObservableValue<Boolean> underWay, ObservableValue<String> words) {
        var wait = new Wait(words.getValue());
        words.subscribe(now -> {
            wait.words = now;
            show();
        });
        underWay.subscribe(now -> {
            waits.remove(wait);
            if (now) {
                wait.begunNanos = System.nanoTime();
                waits.add(wait);
            }
            show();
        });
    }

    /// Ends what the dialog waits for.
    public void cancel() {
        for (Wait wait : List.copyOf(waits)) {
            if (wait.handle != null) {
                wait.handle.cancel();
            }
        }
    }

    private void show() {
        Wait last = waits.isEmpty() ? null : waits.getLast();
        boolean isLong = last != null && last.elapsed().compareTo(SHOWN_AFTER) >= 0;
        setVisible(isLong);
        if (last != null && isLong) {
            text.setText(last.words);
            tip.setText(last.words);
            seconds.setText(last.elapsed().toSeconds() < 1 ? "" : formats.clock(last.elapsed()));
        }
        runClock();
    }

    private void runClock() {
        if (waits.isEmpty() || getScene() == null) {
            clock.stop();
        } else {
            clock.play();
        }
    }

    private static final class Wait {
        private String words;
        private long begunNanos = System.nanoTime();
        private @Nullable TaskHandle handle;

        Wait(String words) {
            this.words = words;
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - begunNanos);
        }
    }
}
