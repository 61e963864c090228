package dev.seedbed.ui.shell;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.IconButton;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.fx.Tone;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.NamedArg;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lower edge of the window: which engine this is and how it stands, and what is running.
public final class StatusBar extends HBox {
    private final Messages messages;
    private final Formats formats;
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private String awaited = "";
    private long awaitedNanos;
    private final StatusDot dot = new StatusDot();
    private final Button contextButton = new Button();
    private final ThinProgressBar progress = new ThinProgressBar();
    private final Button seedButton = new Button();
    private final StringProperty seedText = new SimpleStringProperty("");
    private final Button whyButton = new Button();
    private final Button remainingButton = new Button();
    private final Label idle = new Label();
    private final IconButton keysButton;
    private final StackPane workPlace = new StackPane();

    public StatusBar(@NamedArg("messages") Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages);
        clock.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("status-bar");
        contextButton.setId("contextButton");
        contextButton.getStyleClass().add("flat");
        var line = new HBox(dot, new FontIcon("fth-chevron-down"));
        line.getStyleClass().add("status-item");
        contextButton.setGraphic(line);
        contextButton.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        contextButton.setTooltip(new Tooltip(messages.get("shell.status.switch")));
        var spacer = new Region();
        setHgrow(spacer, Priority.ALWAYS);
        seedButton.setId("seedButton");
        seedButton.getStyleClass().add("flat");
        seedButton.setGraphic(progress);
        seedButton.textProperty().bind(seedText);
        seedButton.accessibleTextProperty().bind(seedText);
        seedButton.setMaxWidth(Double.MAX_VALUE);
        seedButton.visibleProperty().bind(seedText.isNotEmpty());
        seedButton.managedProperty().bind(seedButton.visibleProperty());
        HBox.setHgrow(seedButton, Priority.ALWAYS);
        button(whyButton, "whyButton", messages.get("shell.status.why"));
        button(remainingButton, "remainingButton", "");
        remainingButton.setGraphic(new FontIcon("fth-info"));
        remainingButton.visibleProperty().bind(remainingButton.textProperty().isNotEmpty());
        remainingButton.accessibleTextProperty().bind(remainingButton.textProperty());
        remainingButton
                .contentDisplayProperty()
                .bind(Bindings.when(seedText.isEmpty())
                        .then(ContentDisplay.LEFT)
                        .otherwise(ContentDisplay.GRAPHIC_ONLY));
        idle.setText(messages.get("shell.status.idle"));
        // One room for all, so that nothing beside it moves when a restore begins, ends or leaves something.
        var restore = new HBox(remainingButton, seedButton, idle);
        restore.getStyleClass().add("restore-room");
        restore.setAlignment(Pos.CENTER_RIGHT);
        idle.visibleProperty()
                .bind(seedText.isEmpty().and(remainingButton.visibleProperty().not()));
        idle.managedProperty().bind(idle.visibleProperty());
        contextButton.setMinWidth(60);
        keysButton = new IconButton("fth-help-circle", Keys.named(messages.get("shell.keys"), Shortcuts.HELP));
        keysButton.setId("keysButton");
        workPlace.managedProperty().bind(workPlace.visibleProperty());
        workPlace.setVisible(false);
        getChildren().addAll(contextButton, whyButton, spacer, workPlace, restore, keysButton);
    }

    private static void button(Button button, String id, String text) {
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
    }

    /// Gives what runs in the background its place; it is there as long as `bar` is visible.
    void showTasks(Node bar) {
        workPlace.getChildren().setAll(bar);
        workPlace.visibleProperty().bind(bar.visibleProperty());
    }

    Button contextButton() {
        return contextButton;
    }

    void onKeysClicked(Runnable action) {
        keysButton.setOnAction(_ -> action.run());
    }

    void onSeedClicked(Runnable action) {
        seedButton.setOnAction(_ -> action.run());
    }

    /// What stands ready to say why the engine does not answer.
    void onWhyClicked(Runnable action) {
        whyButton.setOnAction(_ -> action.run());
    }

    void onRemainingClicked(Runnable action) {
        remainingButton.setOnAction(_ -> action.run());
    }

    /// Says that an earlier run left something; an empty text when nothing is left.
    void showRemaining(String text) {
        remainingButton.setText(text);
    }

    /// Shows what is running; an empty text when nothing is.
    void showSeed(String text, double fraction) {
        seedText.set(text);
        progress.setProgress(fraction);
    }

    void showEngine(EngineStatus status) {
        if (!(status instanceof EngineStatus.Connecting)) {
            clock.stop();
        }
        switch (status) {
            case EngineStatus.Connecting s -> connecting(s.context());
            case EngineStatus.Connected s ->
                dot.show(
                        messages.get(
                                "shell.status.connected",
                                s.context().name(),
                                s.info().product(),
                                s.info().version(),
                                endpoint(s.context())),
                        Tone.SUCCESS);
            case EngineStatus.Lost s -> dot.show(messages.get("shell.status.lost", s.context()), Tone.DANGER);
        }
        whyButton.setVisible(status instanceof EngineStatus.Lost);
        contextButton.setAccessibleText(dot.getText());
    }

    private void connecting(String context) {
        if (clock.getStatus() == Animation.Status.RUNNING && context.equals(awaited)) {
            return;
        }
        awaited = context;
        awaitedNanos = System.nanoTime();
        tick();
        clock.playFromStart();
    }

    private void tick() {
        var waited = Duration.ofSeconds(
                Duration.ofNanos(System.nanoTime() - awaitedNanos).toSeconds());
        dot.show(
                waited.isZero()
                        ? messages.get("shell.status.connecting", awaited)
                        : messages.get("shell.status.connecting-for", awaited, formats.clock(waited)),
                Tone.ACCENT);
        contextButton.setAccessibleText(dot.getText());
    }

    private static String endpoint(EngineContext context) {
        return context.endpoint().toString();
    }
}
