package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.ScheduleState;
import dev.seedbed.ui.dialog.FormDialog;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.StatusDot;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.TransferLine;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// Binds `schedules.fxml` to its view model.
public final class SchedulesController {
    private final SchedulesViewModel viewModel;
    private final ScheduleTexts texts;
    private final ScheduleActions actions;

    @FXML
    private Button refreshButton;

    @FXML
    private Button addButton;

    @FXML
    private Node content;

    @FXML
    private ListView<ScheduleRow> list;

    @FXML
    private Node noDetails;

    @FXML
    private Node details;

    @FXML
    private Label nameLabel;

    @FXML
    private StatusDot stateDot;

    @FXML
    private Label planLabel;

    @FXML
    private Label nextLabel;

    @FXML
    private Button runButton;

    @FXML
    private Button removeButton;

    @FXML
    private Label elsewhereLabel;

    @FXML
    private TransferLine runLine;

    @FXML
    private Node cronBox;

    @FXML
    private TextArea cronText;

    @FXML
    private ListView<RunReport> runList;

    @FXML
    private EmptyState noSchedules;

    @FXML
    private FailurePane failurePane;

    SchedulesController(SchedulesViewModel viewModel, ScheduleTexts texts, ScheduleActions actions) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new ScheduleCell(texts));
        // What is wanted already, as by a notice, is selected below.
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> viewModel.select(now));
        list.setOnKeyPressed(event -> {
            if (Keys.isRemove(event)) {
                onSelected(row -> actions.remove(row.schedule()));
                event.consume();
            }
        });
        runList.setCellFactory(_ -> new RunCell(texts));
        runList.setPlaceholder(new Label(texts.get("schedule.no-runs")));
        viewModel.revisionProperty().subscribe(_ -> reselect());
        viewModel.selectedProperty().subscribe(this::show);
        viewModel.running().addListener((MapChangeListener<String, BackgroundTask>)
                _ -> show(viewModel.selectedProperty().get()));
        failurePane.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        noSchedules.managedProperty().bind(noSchedules.visibleProperty());
        noSchedules.visibleProperty().bind(viewModel.loadedProperty().and(Bindings.isEmpty(viewModel.rows())));
        content.visibleProperty().bind(noSchedules.visibleProperty().not());
        var first = new Button(texts.get("schedule.add"));
        first.setId("firstScheduleButton");
        first.getStyleClass().add("success");
        first.setOnAction(_ -> actions.add(""));
        noSchedules.actions().add(first);
        refreshButton.setOnAction(_ -> viewModel.refresh());
        addButton.setOnAction(_ -> actions.add(""));
        runButton.setOnAction(_ -> onSelected(row -> actions.run(row.schedule())));
        removeButton.setOnAction(_ -> onSelected(row -> actions.remove(row.schedule())));
    }

    private void onSelected(Consumer<ScheduleRow> action) {
        ScheduleRow row = viewModel.selectedProperty().get();
        if (row != null) {
            action.accept(row);
        }
    }

    /// What was selected is selected again among new rows.
    private void reselect() {
        ScheduleRow row = viewModel.selectedProperty().get();
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
        }
    }

    private void show(@Nullable ScheduleRow row) {
        noDetails.setVisible(row == null);
        details.setVisible(row != null);
        if (row == null) {
            runLine.follow(null, texts.messages());
            return;
        }
        BackgroundTask own = viewModel.running().get(row.schedule().id());
        boolean isRunning = own != null || row.state() == ScheduleState.RUNNING;
        boolean isHere = actions.isHere(row.schedule());
        nameLabel.setText(row.schedule().name());
        stateDot.show(
                own != null ? texts.state(ScheduleState.RUNNING) : texts.last(row),
                ScheduleTexts.tone(own != null ? ScheduleState.RUNNING : row.state()));
        planLabel.setText(texts.plan(row));
        nextLabel.setText(texts.next(row));
        runButton.setDisable(isRunning || !isHere);
        removeButton.setDisable(isRunning);
        elsewhereLabel.setText(
                isHere ? "" : texts.get("schedule.elsewhere", row.schedule().context()));
        FormDialog.show(!isHere, elsewhereLabel);
        runLine.follow(own, texts.messages());
        FormDialog.show(!row.cron().isEmpty(), cronBox);
        cronText.setText(row.cron());
        if (!runList.getItems().equals(row.runs())) {
            runList.getItems().setAll(row.runs());
        }
    }
}
