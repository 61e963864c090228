package dev.seedbed.ui.tables;

import dev.seedbed.input.table.ColumnGuess;
import dev.seedbed.input.table.TableGuess;
import dev.seedbed.input.table.column.ColumnType;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.Labels;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ShownCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one file seems to contain: its form, its columns, its first rows. Types, NULL and key of the columns can be
/// changed. Lives on the FX thread.
final class GuessPane extends VBox {
    private static final int MOST_COLUMNS = 60;

    private final TableFields fields;
    private final GuessTexts texts;
    private final Label form = Labels.wrapped("", "tables-form-line");
    private final Label reasons = Labels.wrapped("", "muted");
    private final FailurePane failure;
    private final TableView<ColumnGuess> columns = new TableView<>();
    private final TableView<List<@Nullable String>> rows = new TableView<>();
    private final TabPane tabs;

    GuessPane(TableFields fields, GuessTexts texts) {
        this.fields = fields;
        this.texts = texts;
        this.failure = new FailurePane(texts.messages());
        getStyleClass().add("tables-guess");
        columns.setId("guessColumns");
        columns.setAccessibleText(texts.get("tables.columns"));
        columns.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.setId("guessRows");
        rows.setAccessibleText(texts.get("tables.head"));
        rows.setPlaceholder(EmptyState.of(texts.messages(), "fth-file-text", "tables.no-rows"));
        tabs = new TabPane(tab("tables.columns", columns), tab("tables.head", rows));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(form, reasons, failure, tabs);
        for (var part : List.of(form, reasons, tabs)) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private Tab tab(String key, TableView<?> table) {
        var tab = new Tab(texts.get(key), table);
        tab.setClosable(false);
        return tab;
    }

    void show(@Nullable TableLine line) {
        TableGuess guess = line == null ? null : line.guess();
        failure.setFailure(line == null ? null : line.failure() == null ? line.misfit() : line.failure());
        form.setVisible(guess != null);
        // What is wrong is more than why it is so.
        reasons.setVisible(guess != null && guess.misfit() == null);
        tabs.setVisible(guess != null);
        if (line != null && guess != null) {
            form.setText(texts.form(guess));
            reasons.setText(texts.reasons(guess));
            show(guess, new ColumnChoices(line.name(), guess, fields));
        }
    }

    private void show(TableGuess guess, ColumnChoices choices) {
        var key = new TableColumn<ColumnGuess, ColumnGuess>(texts.get("tables.column.key"));
        key.setCellFactory(_ -> new KeyCell(choices, texts));
        var type = new TableColumn<ColumnGuess, ColumnGuess>(texts.get("tables.column.type"));
        type.setCellFactory(_ ->
                new ChoiceCell(texts.get("tables.column.type"), ColumnType.NAMES, choices::type, (one, text) -> {
                    failure.setFailure(choices.chooseType(one, text));
                }));
        var nullText = new TableColumn<ColumnGuess, ColumnGuess>(texts.get("tables.column.null-text"));
        nullText.setCellFactory(_ -> new ChoiceCell(
                texts.get("tables.column.null-text"), texts.nullTexts(), texts.nullText(choices), (one, text) -> {
                    choices.chooseNullText(one, texts.nullText(text));
                }));
        nullText.setVisible(choices.hasNullTexts());
        size(key, 52);
        size(type, 160);
        size(nullText, 120);
        var samples = column("tables.column.samples", 150, texts::samples);
        var reason = column("tables.column.reason", 150, one -> texts.reason(one.reason()));
        boolean hadFocus = columns.isFocusWithin();
        columns.getColumns()
                .setAll(List.of(
                        column("tables.column.name", 130, one -> one.column().name()),
                        key,
                        type,
                        column("tables.column.null", 60, one -> texts.nullable(one)),
                        nullText,
                        samples,
                        reason));
        FittingColumns.of(columns, reason, samples);
        if (!columns.getItems().equals(guess.columns())) {
            int selected = columns.getSelectionModel().getSelectedIndex();
            columns.getItems().setAll(guess.columns());
            columns.getSelectionModel().select(selected);
        }
        if (hadFocus) {
            columns.requestFocus();
        }
        showRows(guess);
    }

    private static void size(TableColumn<ColumnGuess, ColumnGuess> column, double width) {
        column.setCellValueFactory(one -> new ReadOnlyObjectWrapper<>(one.getValue()));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 140));
    }

    private TableColumn<ColumnGuess, String> column(String key, double width, Function<ColumnGuess, String> text) {
        var column = new TableColumn<ColumnGuess, String>(texts.get(key));
        column.setCellValueFactory(one -> new ReadOnlyObjectWrapper<>(OneLine.of(text.apply(one.getValue()))));
        column.setCellFactory(_ -> new ShownCell<>((cell, shown) -> {
            cell.setText(shown);
            cell.tip(shown);
        }));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 80));
        return column;
    }

    @SuppressWarnings("NullAway") // a column does not know that cells of its rows may be missing
    private void showRows(TableGuess guess) {
        var shown = new ArrayList<TableColumn<List<@Nullable String>, String>>();
        List<String> headings = texts.headings(guess);
        for (int i = 0; i < Math.min(headings.size(), MOST_COLUMNS); i++) {
            int at = i;
            var column = new TableColumn<List<@Nullable String>, String>(headings.get(i));
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell(row.getValue(), at)));
            column.setCellFactory(_ -> new CellOfFile(texts.get("tables.null")));
            column.setSortable(false);
            column.setPrefWidth(130);
            shown.add(column);
        }
        rows.getColumns().setAll(shown);
        rows.getItems().setAll(guess.head());
    }

    private static @Nullable String cell(List<@Nullable String> row, int at) {
        String cell = at < row.size() ? row.get(at) : null;
        return cell == null ? null : OneLine.of(cell);
    }
}
