package dev.seedbed.ui.snapshots.all;

import dev.seedbed.query.compare.ServerForm;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.snapshots.dialog.SnapshotComparisons;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `snapshots.fxml` to its view model.
public final class AllSnapshotsController {
    private final AllSnapshotsViewModel viewModel;
    private final AllSnapshotsActions snapshotActions;
    private final SnapshotTexts texts;
    private final SnapshotPane details;

    @FXML
    private TextField filterField;

    @FXML
    private Label totalLabel;

    @FXML
    private HBox spaceBox;

    @FXML
    private Label spaceLabel;

    @FXML
    private Button reviewButton;

    @FXML
    private Button unusedButton;

    @FXML
    private Button compareButton;

    @FXML
    private Button removeButton;

    @FXML
    private FailurePane failurePane;

    @FXML
    private StackPane detailsPane;

    @FXML
    private Node noDetails;

    @FXML
    private TableView<SnapshotRow> table;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> nameColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> originColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> kindColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> reasonColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> sizeColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> databasesColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> usedColumn;

    @FXML
    private TableColumn<SnapshotRow, SnapshotRow> freesColumn;

    AllSnapshotsController(AllSnapshotsViewModel viewModel, AllSnapshotsActions snapshotActions) {
        this.viewModel = viewModel;
        this.snapshotActions = snapshotActions;
        this.texts = snapshotActions.texts();
        this.details = new SnapshotPane(snapshotActions, viewModel, false);
    }

    @FXML
    private void initialize() {
        columns();
        rows();
        FilterKeys.install(filterField, viewModel.filterProperty(), table);
        Keys.tip(filterField, filterField.getPromptText(), Keys.FILTER);
        detailsPane.getChildren().add(details.node());
        ObservableList<SnapshotRow> chosen = table.getSelectionModel().getSelectedItems();
        removeButton.disableProperty().bind(Bindings.isEmpty(chosen).or(viewModel.removingProperty()));
        compareButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> pair(chosen).isEmpty(), chosen));
        failurePane.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        spaceBox.managedProperty().bind(spaceBox.visibleProperty());
        viewModel.offerProperty().subscribe(this::showOffer);
        totalLabel.widthProperty().subscribe(_ -> showTotalWhereItFits());
        totalLabel.textProperty().subscribe(_ -> showTotalWhereItFits());
        viewModel.rows().addListener((ListChangeListener<SnapshotRow>) _ -> showTotal());
        viewModel.loadedProperty().subscribe(_ -> showTotal());
        viewModel.filterProperty().subscribe(_ -> showTotal());
    }

    private void columns() {
        column(nameColumn, row -> name(row.snapshot()));
        column(originColumn, row -> texts.origin(row.origin()));
        column(kindColumn, row -> SnapshotTexts.server(row.snapshot()));
        column(reasonColumn, row -> texts.reason(row.snapshot()));
        bytes(sizeColumn, DiskUsage.OfSnapshot::totalBytes);
        figures(
                databasesColumn,
                row -> measured(row, size -> texts.get("snapshots.fact.databases.count", size.databases())),
                DiskUsage.OfSnapshot::databases);
        figures(
                usedColumn,
                row -> measured(row, size -> texts.formats().ago(size.lastUsed())),
                size -> size.lastUsed().toEpochMilli());
        bytes(freesColumn, DiskUsage.OfSnapshot::freedBytes);
        // The details still show what has no column in a narrow window.
        FittingColumns.of(table, freesColumn, databasesColumn, usedColumn, reasonColumn, sizeColumn, kindColumn);
    }

    private void rows() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var sorted = new SortedList<>(viewModel.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setContextMenu(menu());
        var kept = new SelectionById(table);
        viewModel.rearrangingProperty().addListener((_, _, begins) -> {
            kept.rearranging(begins);
            if (!begins) {
                showDetails();
                reveal(kept);
            }
        });
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SnapshotRow>) _ -> {
            if (!kept.isReplacing()) {
                showDetails();
            }
        });
        viewModel.askedProperty().subscribe(_ -> reveal(kept));
        showDetails();
    }

    /// Selects the row that was asked for from elsewhere, once it is there.
    private void reveal(SelectionById selection) {
        String id = viewModel.askedProperty().get();
        if (id != null) {
            table.getSelectionModel().clearSelection();
            if (selection.select(id)) {
                table.scrollTo(table.getSelectionModel().getSelectedItem());
                viewModel.answered();
            }
        }
    }

    private TableRow<SnapshotRow> row() {
        var row = new TableRow<SnapshotRow>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                snapshotActions.start(row.getItem().snapshot());
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        SnapshotRow one = single();
        if (Keys.isRemove(event)) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER && one != null) {
            snapshotActions.start(one.snapshot());
        } else if (event.getCode() == KeyCode.F2 && one != null) {
            snapshotActions.edit(one.snapshot());
        } else {
            return;
        }
        event.consume();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> {
            SnapshotRow one = single();
            var items = new ArrayList<MenuItem>();
            if (one != null) {
                Snapshot snapshot = one.snapshot();
                items.add(entry("allsnapshots.start", () -> snapshotActions.start(snapshot)));
                items.add(entry(
                        snapshot.pinned() ? "snapshots.unpin" : "snapshots.pin",
                        () -> snapshotActions.togglePin(snapshot)));
                items.add(entry("allsnapshots.edit", () -> snapshotActions.edit(snapshot)));
                if (ServerForm.isThere(snapshot.kind())) {
                    items.add(entry("snapshots.compare-other", () -> snapshotActions.compareWithOther(snapshot)));
                }
            }
            MenuItem remove = entry("snapshots.remove", this::remove);
            remove.setAccelerator(Keys.REMOVE);
            items.add(remove);
            menu.getItems().setAll(items);
        });
        return menu;
    }

    private MenuItem entry(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private @Nullable SnapshotRow single() {
        List<SnapshotRow> chosen = table.getSelectionModel().getSelectedItems();
        return chosen.size() == 1 ? chosen.getFirst() : null;
    }

    private void showDetails() {
        SnapshotRow one = single();
        details.node().setVisible(one != null);
        noDetails.setVisible(one == null);
        details.show(one);
    }

    private void bytes(TableColumn<SnapshotRow, SnapshotRow> column, ToLongFunction<DiskUsage.OfSnapshot> figure) {
        figures(column, row -> measured(row, size -> texts.formats().size(figure.applyAsLong(size))), figure);
    }

    private void figures(
            TableColumn<SnapshotRow, SnapshotRow> column,
            Function<SnapshotRow, String> words,
            ToLongFunction<DiskUsage.OfSnapshot> figure) {
        column(column, words);
        column.setComparator(Comparator.comparingLong(row -> figure(row, figure)));
    }

    private static void column(TableColumn<SnapshotRow, SnapshotRow> column, Function<SnapshotRow, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> ShownCell.text(words));
        column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
    }

    private String measured(SnapshotRow row, Function<DiskUsage.OfSnapshot, String> words) {
        DiskUsage.OfSnapshot size = row.size();
        return size == null ? texts.get("format.unknown") : words.apply(size);
    }

    private static long figure(SnapshotRow row, ToLongFunction<DiskUsage.OfSnapshot> figure) {
        DiskUsage.OfSnapshot size = row.size();
        return size == null ? -1 : figure.applyAsLong(size);
    }

    private String name(Snapshot snapshot) {
        return texts.name(snapshot) + (snapshot.tag().isEmpty() ? "" : " · " + OneLine.of(snapshot.tag()));
    }

    private void showOffer(@Nullable CleanupSuggestion offer) {
        spaceBox.setVisible(offer != null);
        if (offer != null) {
            spaceLabel.setText(texts.shortOfSpace(offer));
            reviewButton.setVisible(!offer.unused().isEmpty());
        }
    }

    /// Half a number would be a wrong one.
    private void showTotalWhereItFits() {
        totalLabel.setVisible(totalLabel.getWidth() >= totalLabel.prefWidth(-1));
    }

    private void showTotal() {
        boolean loaded = viewModel.loadedProperty().get();
        int all = viewModel.all().size();
        totalLabel.setText(loaded ? texts.get("snapshots.all.total", all) : "");
        unusedButton.setDisable(viewModel.rows().stream().noneMatch(SnapshotRow::isUnused));
        table.setPlaceholder(
                !loaded
                        ? new Label(texts.get("snapshots.loading"))
                        : all == 0
                                ? EmptyState.of(texts.messages(), "fth-camera", "snapshots.all.empty")
                                : EmptyState.of(texts.messages(), "fth-search", "allsnapshots.no-match"));
    }

    @FXML
    private void selectUnused() {
        select(SnapshotRow::isUnused);
    }

    @FXML
    private void review() {
        CleanupSuggestion offer = viewModel.offerProperty().get();
        if (offer != null) {
            viewModel.filterProperty().set("");
            Set<String> ids = offer.unused().stream()
                    .map(unused -> unused.snapshot().id())
                    .collect(Collectors.toSet());
            select(row -> ids.contains(row.id()));
        }
    }

    private void select(Predicate<SnapshotRow> condition) {
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(condition)
                .forEach(row -> table.getSelectionModel().select(row));
        table.requestFocus();
    }

    /// The two that are chosen, where they can be compared; else empty.
    private static List<Snapshot> pair(List<SnapshotRow> chosen) {
        List<Snapshot> two = chosen.stream().map(SnapshotRow::snapshot).toList();
        return two.size() == 2 && SnapshotComparisons.fits(two.getFirst(), two.getLast()) ? two : List.of();
    }

    @FXML
    private void compare() {
        List<Snapshot> two = pair(table.getSelectionModel().getSelectedItems());
        if (!two.isEmpty()) {
            snapshotActions.compare(two.getFirst(), two.getLast());
        }
    }

    @FXML
    private void remove() {
        snapshotActions.remove(table.getSelectionModel().getSelectedItems().stream()
                .map(SnapshotRow::snapshot)
                .toList());
    }
}
