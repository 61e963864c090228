package dev.seedbed.ui.tables;

import dev.seedbed.input.reject.RejectedRow;
import dev.seedbed.input.reject.RejectedRows;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.dialog.DialogFrame;
import dev.seedbed.ui.fx.Clip;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.window.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rows of a file that did not fit: line, column, reason, and what they contain. Lives on the FX thread.
public final class RejectedDialog {
    private static final int MOST_ROWS = 1000;
    private static final int MOST_COLUMNS = 60;

    private final TaskRunner tasks;
    private final Messages messages;
    private final FailureText failures;
    private final Overlay overlay;

    public RejectedDialog(TaskRunner tasks, Messages messages, Overlay overlay) {
        this.tasks = tasks;
        this.messages = messages;
        this.failures = new FailureText(messages, new Formats(messages));
        this.overlay = overlay;
    }

    /// Reads them in the background.
    public void open(RejectedTable report) {
        var table = new TableView<RejectedRow>();
        table.setId("rejectedRows");
        table.setAccessibleText(messages.get("tables.rejected.title", OneLine.of(report.file())));
        table.setPlaceholder(EmptyState.of(messages, "fth-clock", "tables.rejected.reading"));
        VBox.setVgrow(table, Priority.ALWAYS);
        var failure = new FailurePane(messages);
        Label summary = Labels.wrapped(messages.get(
                "tables.rejected.summary", OneLine.of(report.file()), report.rows(), OneLine.of(report.table())));
        Label file = Labels.wrapped(OneLine.of(report.rejected().toString()), "mono");
        var body = DialogFrame.body(summary, file, failure, table);
        var dialog = DialogFrame.titled(
                overlay, messages.get("tables.rejected.title", OneLine.of(report.file())), body, "tables-dialog");
        dialog.button(
                messages.get("tables.rejected.copy-path"),
                () -> Clip.copy(report.rejected().toString()));
        Button close = dialog.cancel(messages.get("common.close"));
        var reading = tasks.run(
                "read rejected rows",
                () -> RejectedRows.read(report.rejected(), MOST_ROWS),
                outcome -> outcome.handle(
                        rows -> {
                            show(table, rows);
                            if (!rows.whole()) {
                                summary.setText(
                                        summary.getText() + " " + messages.get("tables.rejected.first", MOST_ROWS));
                            }
                        },
                        reason -> {
                            table.setPlaceholder(EmptyState.of(messages, "fth-file", "tables.rejected.gone"));
                            failure.setFailure(reason);
                        }));
        dialog.open(reading::cancel);
        close.requestFocus();
    }

    private void show(TableView<RejectedRow> table, RejectedRows rows) {
        var columns = new ArrayList<TableColumn<RejectedRow, String>>();
        columns.add(column(messages.get("tables.rejected.line"), 70, RejectedRow::line));
        columns.add(column(messages.get("tables.rejected.column"), 130, RejectedRow::column));
        columns.add(column(messages.get("tables.rejected.reason"), 320, row -> failures.reason(row.reason())));
        List<String> headings = rows.headings();
        for (int i = 0; i < Math.min(headings.size(), MOST_COLUMNS); i++) {
            int at = i;
            columns.add(column(
                    headings.get(i),
                    120,
                    row -> at < row.cells().size() ? row.cells().get(at) : ""));
        }
        table.setPlaceholder(EmptyState.of(messages, "fth-check", "tables.rejected.none"));
        table.getColumns().setAll(columns);
        table.getItems().setAll(rows.rows());
    }

    private static TableColumn<RejectedRow, String> column(
            String name, double width, Function<RejectedRow, String> text) {
        var column = new TableColumn<RejectedRow, String>(OneLine.of(name));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(OneLine.of(text.apply(row.getValue()))));
        column.setCellFactory(_ -> new ShownCell<>((cell, shown) -> {
            cell.setText(shown);
            cell.tip(shown);
        }));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
