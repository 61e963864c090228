package dev.seedbed.ui.activity;

import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.dialog.Question;
import dev.seedbed.ui.dialog.QuestionDialog;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.window.Overlay;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Binds `activity-list.fxml`: all seeded starts, and above them those of other programs and the jobs left on the
/// engine.
public final class ActivityListController {
    private final ActivityViewModel viewModel;
    private final Messages messages;
    private final SeedTexts texts;
    private final Overlay overlay;

    @FXML
    private FailurePane failurePane;

    @FXML
    private ScrollPane othersPane;

    @FXML
    private VBox leftPane;

    @FXML
    private VBox leftJobs;

    @FXML
    private VBox elsewherePane;

    @FXML
    private VBox elsewhereJobs;

    @FXML
    private ListView<SeedRow> list;

    public ActivityListController(ActivityViewModel viewModel, Messages messages, Overlay overlay) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.texts = new SeedTexts(messages);
        this.overlay = overlay;
    }

    @FXML
    private void initialize() {
        failurePane.failureProperty().bind(viewModel.failureProperty());
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new SeedCell(messages, this::cancelOrDismiss));
        list.setPlaceholder(new EmptyState(
                "fth-activity", messages.get("activity.empty.title"), messages.get("activity.empty.hint")));
        list.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            } else if (event.getCode() == KeyCode.DELETE) {
                askToCancelOrDismiss();
            }
        });
        viewModel.remaining().addListener((ListChangeListener<RemainingJob>) _ -> showLeft());
        leftPane.managedProperty().bind(leftPane.visibleProperty());
        leftPane.visibleProperty().bind(Bindings.isNotEmpty(viewModel.remaining()));
        showLeft();
        viewModel.elsewhere().addListener((ListChangeListener<RemainingJob>) _ -> showElsewhere());
        elsewherePane.managedProperty().bind(elsewherePane.visibleProperty());
        elsewherePane.visibleProperty().bind(Bindings.isNotEmpty(viewModel.elsewhere()));
        showElsewhere();
        // Many of them scroll, and leave the list its room.
        othersPane.managedProperty().bind(othersPane.visibleProperty());
        othersPane.visibleProperty().bind(leftPane.visibleProperty().or(elsewherePane.visibleProperty()));
    }

    private void showElsewhere() {
        elsewhereJobs
                .getChildren()
                .setAll(viewModel.elsewhere().stream()
                        .map(job -> JobLine.elsewhere(
                                job, Objects.requireNonNull(job.heldBy()), texts, () -> viewModel.watch(job)))
                        .toList());
    }

    private void showLeft() {
        leftJobs.getChildren()
                .setAll(viewModel.remaining().stream()
                        .map(job -> JobLine.left(job, texts, () -> viewModel.resume(job), () -> askToCleanUp(job)))
                        .toList());
    }

    private void open() {
        SeedRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            viewModel.selectedProperty().set(row);
        }
    }

    private void cancelOrDismiss(SeedRow row) {
        if (row.progress().isOver()) {
            viewModel.dismiss(row);
        } else {
            row.seed().cancel();
        }
    }

    /// For the keyboard, where Delete is easily hit: asks before it cancels what runs.
    private void askToCancelOrDismiss() {
        SeedRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (row.progress().isOver()) {
            viewModel.dismiss(row);
            return;
        }
        QuestionDialog.ask(
                overlay,
                new Question(
                        messages.get("activity.cancel.title", row.progress().name()),
                        messages.get("activity.cancel.text"),
                        List.of(),
                        messages.get("activity.cancel.verb"),
                        messages.get("activity.keep"),
                        true),
                () -> row.seed().cancel());
    }

    private void askToCleanUp(RemainingJob job) {
        QuestionDialog.ask(
                overlay,
                new Question(
                        messages.get("activity.clean.title", job.name()),
                        messages.get("activity.clean.text"),
                        List.of(
                                messages.get("activity.clean.container", Formats.shortId(job.containerId())),
                                messages.get("activity.clean.volume", job.volume())),
                        messages.get("activity.clean.verb", job.name()),
                        messages.get("activity.keep"),
                        true),
                () -> viewModel.cleanUp(job));
    }

    void clearSelection() {
        list.getSelectionModel().clearSelection();
        list.requestFocus();
    }
}
