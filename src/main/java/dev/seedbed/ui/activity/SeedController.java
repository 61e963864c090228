package dev.seedbed.ui.activity;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.PlanNotesPane;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.window.Notices;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Binds `seed.fxml`: one seeded start in full.
public final class SeedController {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final Duration LOG_EVERY = Duration.millis(500);

    private final ActivityViewModel viewModel;
    private final SeedLog log;
    private final Messages messages;
    private final Notices notices;
    private final SeedTexts texts;
    private final Timeline logTimer;
    private Subscription following = Subscription.EMPTY;

    @FXML
    private Label title;

    @FXML
    private Badge server;

    @FXML
    private Label elsewhere;

    @FXML
    private Button hideButton;

    @FXML
    private Button cancelButton;

    @FXML
    private Label percent;

    @FXML
    private Label pace;

    @FXML
    private ThinProgressBar bar;

    @FXML
    private StepList steps;

    @FXML
    private VBox nextCard;

    @FXML
    private VBox doneCard;

    @FXML
    private Label address;

    @FXML
    private PlanNotesPane notesPane;

    @FXML
    private FailurePane failurePane;

    @FXML
    private VBox statementCard;

    @FXML
    private Label statement;

    @FXML
    private Button againButton;

    @FXML
    private ListView<LogLine> logView;

    @FXML
    private ToggleButton followButton;

    SeedController(ActivityViewModel viewModel, SeedLog log, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.log = log;
        this.messages = messages;
        this.notices = notices;
        this.texts = new SeedTexts(messages);
        this.logTimer = new Timeline(new KeyFrame(LOG_EVERY, _ -> log.refresh()));
        logTimer.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        for (Node node : new Node[] {nextCard, doneCard, notesPane, statementCard, againButton, cancelButton}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        logView.setItems(log.lines());
        logView.setCellFactory(_ -> new LogCell());
        log.lines().addListener((ListChangeListener<LogLine>) _ -> scrollToEnd());
        followButton.selectedProperty().subscribe(this::scrollToEnd);
        hideButton.setOnAction(_ -> viewModel.selectedProperty().set(null));
        cancelButton.setOnAction(_ -> onShown(row -> row.seed().cancel()));
        againButton.setOnAction(_ -> onShown(viewModel::retry));
    }

    /// Shows another seeded start.
    void show(@Nullable SeedRow row) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        log.follow(row == null ? null : row.seed());
        if (row != null) {
            cancelButton.setText(messages.get(row.isElsewhere() ? "activity.unwatch" : "common.cancel"));
            String program = row.seed().runBy().map(texts::owner).orElse("");
            elsewhere.setText(program);
            elsewhere.setVisible(!program.isEmpty());
            following = row.progressProperty().subscribe(this::show);
        }
    }

    /// Reads the log only while it is seen.
    void setInFront(boolean inFront) {
        if (inFront) {
            logTimer.play();
            log.refresh();
        } else {
            logTimer.stop();
        }
    }

    private void show(SeedProgress seed) {
        title.setText(texts.title(seed));
        server.setText(texts.server(seed));
        percent.setText(texts.percent(seed));
        pace.setText(texts.pace(seed));
        bar.setProgress(seed.fraction());
        bar.pseudoClassStateChanged(FAILED, seed.state() == SeedProgress.State.FAILED);
        steps.show(seed);
        hideButton.setText(messages.get(seed.isOver() ? "common.dismiss" : "activity.hide"));
        cancelButton.setVisible(!seed.isOver());
        cancelButton.setDisable(seed.state() == SeedProgress.State.CANCELLING);
        nextCard.setVisible(!seed.isOver());
        failurePane.setFailure(seed.failure());
        againButton.setVisible(seed.state() == SeedProgress.State.FAILED && viewModel.canRetry(seed.id()));
        boolean ready = seed.state() == SeedProgress.State.READY;
        doneCard.setVisible(ready);
        notesPane.show(seed.notes());
        notesPane.setVisible(!seed.notes().isEmpty());
        if (ready && seed.databaseId() != null) {
            viewModel.findAddress(seed.databaseId(), address::setText);
        }
        String failed = seed.failure() instanceof RestoreFailure.RestoreFailed f ? f.statement() : "";
        statement.setText(failed);
        statementCard.setVisible(!failed.isEmpty());
        if (seed.isOver()) {
            log.refresh();
        }
    }

    /// After the next layout, since the list does not yet know the new lines.
    private void scrollToEnd() {
        if (followButton.isSelected() && !log.lines().isEmpty()) {
            Platform.runLater(() -> logView.scrollTo(log.lines().size() - 1));
        }
    }

    @FXML
    private void copyAddress() {
        copy(address.getText());
    }

    @FXML
    private void copyLog() {
        copy(log.lines().stream().map(LogLine::text).collect(Collectors.joining("\n")));
    }

    @FXML
    private void showDatabase() {
        onShown(row -> {
            String id = row.progress().databaseId();
            if (id != null) {
                viewModel.showDatabase(id);
            }
        });
    }

    private void onShown(Consumer<SeedRow> action) {
        SeedRow row = viewModel.selectedProperty().get();
        if (row != null) {
            action.accept(row);
        }
    }

    private void copy(String text) {
        Clip.copy(text);
        notices.show(messages.get("activity.copied"));
    }
}
