package dev.seedbed.ui.build;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.ui.dialog.PlanNotesPane;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.ThinProgressBar;
import dev.seedbed.ui.window.Notices;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Binds `build.fxml`: a build in full.
public final class BuildController {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final Duration TIME_EVERY = Duration.millis(500);
    private static final double ROW_HEIGHT = 48;
    /// Border and padding of the list, above and below.
    private static final double FRAME = 10;

    private final BuildViewModel viewModel;
    private final BuildTexts texts;
    private final Notices notices;
    private final ReportsCard reports;
    private final Label noLog = Labels.wrapped("", "muted");
    private final Timeline clock;

    @FXML
    private Label title;

    @FXML
    private Badge state;

    @FXML
    private Label figures;

    @FXML
    private Label path;

    @FXML
    private ThinProgressBar bar;

    @FXML
    private FailurePane failurePane;

    @FXML
    private Label stopped;

    @FXML
    private VBox pane;

    @FXML
    private VBox doneCard;

    @FXML
    private Label doneText;

    @FXML
    private PlanNotesPane notesPane;

    @FXML
    private ListView<BuildStepState> steps;

    @FXML
    private ListView<String> logView;

    @FXML
    private Label logTitle;

    @FXML
    private ToggleButton followButton;

    @FXML
    private Button againButton;

    @FXML
    private Button stopButton;

    BuildController(BuildViewModel viewModel, BuildTexts texts, ReportDialogs dialogs, Notices notices) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.notices = notices;
        this.reports = new ReportsCard(texts, dialogs, viewModel.shownProperty());
        // A time that counts up is no news of the build.
        this.clock = new Timeline(new KeyFrame(TIME_EVERY, _ -> steps.refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        for (Node node : new Node[] {doneCard, notesPane, againButton, stopButton, stopped}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        pane.getChildren().add(pane.getChildren().indexOf(steps), reports);
        steps.setCellFactory(_ -> new BuildStepCell(texts, viewModel));
        steps.setFixedCellSize(ROW_HEIGHT);
        logView.setCellFactory(_ -> new BuildLogCell());
        logView.setPlaceholder(noLog);
        steps.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0
                    && index.intValue() != viewModel.stepProperty().get()) {
                viewModel.choose(index.intValue());
            }
        });
        viewModel.stepProperty().subscribe(_ -> showStep());
        followButton.selectedProperty().subscribe(this::scrollToEnd);
        viewModel.pictureProperty().subscribe(this::show);
        viewModel.shownProperty().subscribe(file -> path.setText(file == null ? "" : file.toString()));
    }

    /// Counts the time only while it is seen.
    void setInFront(boolean inFront) {
        if (inFront) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    private void show(@Nullable BuildPicture build) {
        if (build == null) {
            return;
        }
        title.setText(texts.name(build));
        state.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        state.getStyleClass().add(BuildTexts.tone(build).styleClass());
        state.setText(texts.state(build));
        figures.setText(texts.figures(build));
        bar.setProgress(build.fraction());
        bar.pseudoClassStateChanged(FAILED, build.state() == BuildPicture.State.FAILED);
        failurePane.setFailure(build.failure());
        stopped.setVisible(build.state() == BuildPicture.State.STOPPED);
        doneCard.setVisible(build.result() != null);
        doneText.setText(texts.done(build));
        List<PlanNote> notes = build.steps().stream()
                .flatMap(step -> step.notes().stream())
                .filter(note -> !ReportsCard.says(note))
                .distinct()
                .toList();
        notesPane.show(notes);
        notesPane.setVisible(!notes.isEmpty());
        reports.show(build.steps());
        againButton.setVisible(build.isOver());
        againButton.setText(texts.again(build));
        stopButton.setVisible(!build.isOver());
        stopButton.setDisable(build.state() == BuildPicture.State.STOPPING);
        showSteps(build.steps());
        showStep();
    }

    /// Changes only what differs, so that selection and scroll position stay.
    private void showSteps(List<BuildStepState> fresh) {
        var items = steps.getItems();
        if (items.size() != fresh.size()) {
            items.setAll(fresh);
        } else {
            for (int i = 0; i < fresh.size(); i++) {
                if (!fresh.get(i).equals(items.get(i))) {
                    items.set(i, fresh.get(i));
                }
            }
        }
        double height = fresh.size() * ROW_HEIGHT + FRAME;
        steps.setVisible(!fresh.isEmpty());
        steps.setMinHeight(height);
        steps.setPrefHeight(height);
        steps.setMaxHeight(height);
    }

    private void showStep() {
        int index = viewModel.stepProperty().get();
        if (index >= 0 && index < steps.getItems().size()) {
            steps.getSelectionModel().select(index);
            BuildStepState step = steps.getItems().get(index);
            logTitle.setText(texts.get("build.log", texts.name(step)));
            boolean isCached = step.state() == BuildStepState.State.CACHED;
            noLog.setText(texts.get(isCached ? "build.log.cached" : "build.log.empty"));
        } else {
            logTitle.setText("");
        }
        List<String> log = viewModel.log();
        if (!log.equals(logView.getItems())) {
            logView.getItems().setAll(log);
            scrollToEnd();
        }
    }

    /// After the next layout, since the list does not yet know the new lines.
    private void scrollToEnd() {
        if (followButton.isSelected() && !logView.getItems().isEmpty()) {
            Platform.runLater(() -> logView.scrollTo(logView.getItems().size() - 1));
        }
    }

    @FXML
    private void copyLog() {
        Clip.copy(String.join("\n", logView.getItems()));
        notices.show(texts.get("build.copied"));
    }

    @FXML
    private void start() {
        viewModel.start();
    }

    @FXML
    private void again() {
        viewModel.again();
    }

    @FXML
    private void allAgain() {
        viewModel.allAgain();
    }

    @FXML
    private void stop() {
        viewModel.stop();
    }

    @FXML
    private void leave() {
        viewModel.leave();
    }
}
