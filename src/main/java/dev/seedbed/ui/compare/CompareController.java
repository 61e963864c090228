package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.TableComparison;
import dev.seedbed.text.ComparisonText;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.compare.CompareViewModel.Stage;
import dev.seedbed.ui.fx.Badge;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `compare.fxml` to its view model.
public final class CompareController {
    private final CompareViewModel viewModel;
    private final Messages messages;
    private final ComparisonText texts;
    private final DifferenceTable rows;
    private final SchemaList schema;
    private final FailurePane tableFailure;

    @FXML
    private Label titleLabel;

    @FXML
    private HBox chips;

    @FXML
    private Button againButton;

    @FXML
    private Button cancelButton;

    @FXML
    private HBox progressBox;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private Label progressLabel;

    @FXML
    private VBox failureBox;

    @FXML
    private StackPane body;

    @FXML
    private SplitPane split;

    @FXML
    private ListView<CompareLine> list;

    @FXML
    private VBox details;

    @FXML
    private Label tableLabel;

    @FXML
    private Label notesLabel;

    CompareController(CompareViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.texts = new ComparisonText(messages);
        this.rows = new DifferenceTable(messages);
        this.schema = new SchemaList(messages);
        this.tableFailure = new FailurePane(messages);
    }

    @FXML
    private void initialize() {
        titleLabel.setText(messages.get("compare.title", OneLine.of(viewModel.left()), OneLine.of(viewModel.right())));
        var failure = new FailurePane(messages);
        failure.failureProperty().bind(viewModel.failureProperty());
        failureBox.getChildren().add(failure);
        failureBox.visibleProperty().bind(failure.visibleProperty());
        failureBox.managedProperty().bind(failureBox.visibleProperty());
        VBox.setVgrow(rows, Priority.ALWAYS);
        details.getChildren().addAll(tableFailure, schema, rows);
        list.setItems(viewModel.lines());
        list.setCellFactory(_ -> new CompareLineCell(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        progressBox.managedProperty().bind(progressBox.visibleProperty());
        againButton.managedProperty().bind(againButton.visibleProperty());
        viewModel.progressProperty().subscribe(this::show);
        viewModel.stageProperty().subscribe(this::show);
    }

    @FXML
    private void again() {
        viewModel.start();
    }

    @FXML
    private void cancel() {
        cancelButton.setDisable(true);
        viewModel.cancel();
    }

    private void show(Stage stage) {
        cancelButton.setDisable(false);
        progressBox.setVisible(stage == Stage.RUNNING);
        againButton.setVisible(stage != Stage.RUNNING && stage != Stage.IDLE);
        ComparisonResult result = viewModel.resultProperty().get();
        chips.getChildren().setAll(result == null ? List.of() : chips(result));
        Node shown = null;
        if (stage == Stage.CANCELLED) {
            shown = EmptyState.of(messages, "fth-slash", "compare.cancelled");
        } else if (result != null && result.isSame()) {
            long all = result.tables().stream()
                    .mapToLong(TableComparison::rowsLeft)
                    .sum();
            shown = new EmptyState(
                    "fth-check-circle",
                    messages.get("compare.same"),
                    messages.get("compare.same.hint", result.tables().size(), all));
        } else if (result != null) {
            shown = split;
            list.getSelectionModel().selectFirst();
        }
        body.getChildren().setAll(shown == null ? List.of() : List.of(shown));
    }

    private List<Node> chips(ComparisonResult result) {
        var tables = new Badge(messages.get("compare.chip.tables", result.tablesChanged()), Tone.NEUTRAL);
        var definitions =
                new Badge(messages.get("compare.chip.schema", result.schema().size()), Tone.ACCENT);
        var added = new Badge(messages.get("compare.chip.added", result.added()), Tone.SUCCESS);
        var removed = new Badge(messages.get("compare.chip.removed", result.removed()), Tone.DANGER);
        var changed = new Badge(messages.get("compare.chip.changed", result.changed()), Tone.WARNING);
        if (result.tablesFailed() == 0) {
            return List.of(tables, definitions, added, removed, changed);
        }
        var failed = new Badge(messages.get("compare.chip.failed", result.tablesFailed()), Tone.DANGER);
        return List.of(tables, definitions, added, removed, changed, failed);
    }

    private void show(ComparisonProgress progress) {
        int total = progress.tablesTotal();
        progressBar.setProgress(total == 0 ? -1 : (double) progress.tablesDone() / total);
        progressLabel.setText(
                progress.table().isEmpty()
                        ? messages.get("compare.reading-schema")
                        : messages.get(
                                "compare.running",
                                OneLine.of(progress.table()),
                                Math.min(progress.tablesDone() + 1, total),
                                total,
                                progress.rowsSeen()));
    }

    private void show(@Nullable CompareLine line) {
        TableComparison table = line == null ? null : line.table();
        tableLabel.setText(line == null ? "" : OneLine.of(line.name()));
        String counts = "";
        if (table != null && table.rowsLeft() >= 0 && table.rowsRight() >= 0) {
            counts = messages.get("compare.row-counts", table.rowsLeft(), table.rowsRight()) + " · "
                    + texts.counts(table);
        }
        String notes = table == null ? "" : String.join(" ", texts.notes(table));
        notesLabel.setText(String.join("\n", List.of(counts, notes)).strip());
        notesLabel.setVisible(!notesLabel.getText().isEmpty());
        notesLabel.setManaged(notesLabel.isVisible());
        tableFailure.setFailure(table == null ? null : table.failure());
        schema.show(line == null ? List.of() : line.schema());
        rows.show(line);
        boolean counted = table != null && counts.isEmpty();
        rows.setVisible(!counted);
    }
}
