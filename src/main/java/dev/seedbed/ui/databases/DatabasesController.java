package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.ConnectionForm;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.fx.DetailSplit;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.fx.ScrollIntoView;
import dev.seedbed.ui.window.DetailTabs;
import java.util.Comparator;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `databases.fxml` to its view model.
public final class DatabasesController {
    private final DatabasesViewModel viewModel;
    private final DatabaseActions actions;
    private final DetailTabs<Database> details;
    private final Messages messages;
    private final DetailHeading heading;
    private final ChangeListener<DatabaseItem> onItem = (_, _, item) -> showDetails(item);

    /// Id of what was selected until it left the list.
    private String gone = "";

    @FXML
    private TextField filterField;

    @FXML
    private Button startButton;

    @FXML
    private VBox failureBox;

    @FXML
    private DetailSplit split;

    @FXML
    private VBox detailBox;

    @FXML
    private TableView<DatabaseLine> table;

    @FXML
    private TableColumn<DatabaseLine, DatabaseItem> nameColumn;

    @FXML
    private TableColumn<DatabaseLine, DatabaseItem> statusColumn;

    @FXML
    private TableColumn<DatabaseLine, DatabaseItem> kindColumn;

    @FXML
    private TableColumn<DatabaseLine, DatabaseItem> seedColumn;

    @FXML
    private TableColumn<DatabaseLine, DatabaseItem> addressColumn;

    @FXML
    private TableColumn<DatabaseLine, DatabaseItem> dataColumn;

    @FXML
    private TableColumn<DatabaseLine, DatabaseItem> actionColumn;

    DatabasesController(
            DatabasesViewModel viewModel, DatabaseActions actions, DetailTabs<Database> details, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.details = details;
        this.messages = messages;
        this.heading = new DetailHeading(messages);
    }

    @FXML
    private void initialize() {
        var cells = new DatabaseCells(messages);
        column(nameColumn, cells::name, Comparator.comparing(DatabaseItem::name, String.CASE_INSENSITIVE_ORDER));
        column(
                statusColumn,
                cells::status,
                Comparator.comparing(item -> StatusText.of(item, messages).text()));
        column(kindColumn, cells::kind, Comparator.comparing(item -> item.kind().displayName() + item.version()));
        column(seedColumn, cells::seededFrom, Comparator.comparing(item -> String.join(",", item.seededFrom())));
        column(addressColumn, cells::address, Comparator.comparing(DatabasesController::port));
        column(dataColumn, cells::ownData, Comparator.comparing(DatabaseItem::ownBytes));
        var later = new AfterFrame();
        column(actionColumn, () -> new ActionsCell(actions, later), Comparator.comparing(DatabaseItem::id));
        actionColumn.setSortable(false);
        FittingColumns.of(table, seedColumn, dataColumn, kindColumn);

        var sorted = new SortedList<>(viewModel.lines());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        // Before the table hears of it, which would select a neighbour instead of what has gone.
        sorted.addListener(this::letGo);
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.getSelectionModel().selectedItemProperty().subscribe(this::select);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        FilterKeys.install(filterField, viewModel.filterProperty(), table);
        Keys.tip(filterField, messages.get("databases.filter"), Keys.FILTER);
        Keys.tip(startButton, messages.get("databases.start"), Keys.START);
        viewModel.loadedProperty().subscribe(_ -> showPlaceholder());
        viewModel.filterProperty().subscribe(_ -> showPlaceholder());

        var failure = new FailurePane(messages);
        failure.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        failureBox.getChildren().add(failure);
        failureBox.managedProperty().bind(failure.visibleProperty());
        failureBox.visibleProperty().bind(failure.visibleProperty());

        detailBox.getChildren().addAll(heading, details.pane());
        VBox.setVgrow(details.pane(), javafx.scene.layout.Priority.ALWAYS);
        select(null);
        viewModel.askedProperty().subscribe(this::reveal);
    }

    /// Selects the row that was asked for from elsewhere.
    private void reveal(@Nullable DatabaseLine line) {
        if (line != null) {
            table.getSelectionModel().select(line);
            table.requestFocus();
            ScrollIntoView.bring(table, line);
        }
    }

    private void column(
            TableColumn<DatabaseLine, DatabaseItem> column,
            Supplier<TableCell<DatabaseLine, DatabaseItem>> cell,
            Comparator<DatabaseItem> order) {
        column.setCellValueFactory(line -> line.getValue().itemProperty());
        column.setCellFactory(_ -> cell.get());
        // Equal ones keep an order of their own, also when the list is read again.
        column.setComparator(order.thenComparing(DatabaseItem::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(DatabaseItem::id));
    }

    private TableRow<DatabaseLine> row() {
        var row = new TableRow<DatabaseLine>();
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty()) {
                Menus.show(row, actions.menu(row.getItem().item()), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        DatabaseLine line = table.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        DatabaseItem item = line.item();
        if (Keys.COPY.match(event)) {
            actions.copy(item, ConnectionForm.URI, false);
        } else if (event.getCode() == KeyCode.SPACE && !isModified(event)) {
            actions.askToToggle(item);
        } else if (Keys.isRemove(event)) {
            actions.remove(item);
        } else if (event.getCode() == KeyCode.ENTER) {
            open(item);
        } else if (Keys.isMenu(event)) {
            Menus.show(table, actions.menu(item));
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isModified(KeyEvent event) {
        return event.isControlDown() || event.isMetaDown() || event.isAltDown();
    }

    private void open(DatabaseItem item) {
        if (item.database() == null) {
            actions.showSeed(item);
        } else {
            details.pane().requestFocus();
        }
    }

    private void select(@Nullable DatabaseLine line) {
        DatabaseLine before = viewModel.selectedProperty().get();
        if (before != null) {
            before.itemProperty().removeListener(onItem);
        }
        viewModel.selectedProperty().set(line);
        if (line == null) {
            showDetails(null);
        } else {
            gone = "";
            line.itemProperty().addListener(onItem);
            showDetails(line.item());
        }
    }

    private void letGo(ListChangeListener.Change<? extends DatabaseLine> change) {
        DatabaseLine chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && !change.getList().contains(chosen)) {
            gone = chosen.id();
            table.getSelectionModel().clearSelection();
        } else if (chosen == null && !gone.isEmpty()) {
            change.getList().stream()
                    .filter(line -> line.id().equals(gone))
                    .findFirst()
                    .ifPresent(line -> Platform.runLater(() -> choose(line)));
        }
    }

    /// Selects again what was out of the list for a while, unless something else was selected meanwhile.
    private void choose(DatabaseLine line) {
        if (table.getSelectionModel().isEmpty() && table.getItems().contains(line)) {
            table.getSelectionModel().select(line);
        }
    }

    private void showDetails(@Nullable DatabaseItem item) {
        Database database = item == null ? null : item.database();
        split.showDetails(database != null);
        heading.show(item);
        details.show(database);
    }

    private void showPlaceholder() {
        if (!viewModel.loadedProperty().get()) {
            table.setPlaceholder(new javafx.scene.control.Label(messages.get("databases.loading")));
        } else if (!viewModel.filterProperty().get().isBlank()) {
            table.setPlaceholder(EmptyState.of(messages, "fth-search", "databases.no-match"));
        } else {
            var start = new Button(messages.get("databases.start"));
            start.getStyleClass().add("success");
            start.setOnAction(_ -> actions.startNew());
            var empty = new Button(messages.get("databases.start-empty"));
            empty.setOnAction(_ -> actions.startEmpty());
            table.setPlaceholder(EmptyState.of(messages, "fth-database", "databases.empty", start, empty));
        }
    }

    private static int port(DatabaseItem item) {
        Database database = item.database();
        return database == null || database.address() == null
                ? 0
                : database.address().hostPort();
    }

    @FXML
    private void startDatabase() {
        actions.startNew();
    }
}
