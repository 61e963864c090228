package dev.seedbed.ui.snapshots.kept;

import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.DiskUsage;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.snapshots.SnapshotPair;
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
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `kept.fxml` to its view model.
public final class KeptController {
    private final KeptViewModel viewModel;
    private final SnapshotDesk desk;
    private final KeptTexts texts;
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
    private TableView<KeptRow> table;

    @FXML
    private TableColumn<KeptRow, KeptRow> nameColumn;

    @FXML
    private TableColumn<KeptRow, KeptRow> originColumn;

    @FXML
    private TableColumn<KeptRow, KeptRow> kindColumn;

    @FXML
    private TableColumn<KeptRow, KeptRow> reasonColumn;

    @FXML
    private TableColumn<KeptRow, KeptRow> sizeColumn;

    @FXML
    private TableColumn<KeptRow, KeptRow> databasesColumn;

    @FXML
    private TableColumn<KeptRow, KeptRow> usedColumn;

    @FXML
    private TableColumn<KeptRow, KeptRow> freesColumn;

    KeptController(KeptViewModel viewModel, SnapshotDesk desk) {
        this.viewModel = viewModel;
        this.desk = desk;
        this.texts = desk.texts();
        this.details = new SnapshotPane(desk, viewModel, false);
    }

    @FXML
    private void initialize() {
        columns();
        rows();
        filterField.textProperty().bindBidirectional(viewModel.filterProperty());
        FilterKeys.install(filterField, table);
        Keys.tip(filterField, filterField.getPromptText(), Keys.FILTER);
        detailsPane.getChildren().add(details.node());
        ObservableList<KeptRow> chosen = table.getSelectionModel().getSelectedItems();
        removeButton.disableProperty().bind(Bindings.isEmpty(chosen).or(viewModel.removingProperty()));
        compareButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> pair(chosen).isEmpty(), chosen));
        failurePane.failureProperty().bind(viewModel.failureProperty());
        var dismiss = new Button(texts.get("common.dismiss"));
        dismiss.setOnAction(_ -> viewModel.dismissFailure());
        failurePane.actions().add(dismiss);
        spaceBox.managedProperty().bind(spaceBox.visibleProperty());
        viewModel.offerProperty().subscribe(this::showOffer);
        totalLabel.widthProperty().subscribe(_ -> showTotalWhereItFits());
        totalLabel.textProperty().subscribe(_ -> showTotalWhereItFits());
        viewModel.rows().addListener((ListChangeListener<KeptRow>) _ -> showTotal());
        viewModel.loadedProperty().subscribe(_ -> showTotal());
        viewModel.filterProperty().subscribe(_ -> showTotal());
    }

    private void columns() {
        column(nameColumn, row -> name(row.snapshot()));
        column(originColumn, row -> texts.origin(row.origin()));
        column(kindColumn, KeptTexts::server);
        column(reasonColumn, row -> texts.snapshots().reason(row.snapshot()));
        bytes(sizeColumn, DiskUsage.OfSnapshot::totalBytes);
        figures(
                databasesColumn,
                row -> measured(row, size -> texts.snapshots().get("snapshots.fact.databases.count", size.databases())),
                DiskUsage.OfSnapshot::databases);
        figures(
                usedColumn,
                row -> measured(row, size -> texts.snapshots().formats().ago(size.lastUsed())),
                size -> size.lastUsed().toEpochMilli());
        bytes(freesColumn, DiskUsage.OfSnapshot::freedBytes);
        // In a narrow window the details still tell what has no column any more.
        table.widthProperty().subscribe(width -> {
            double room = width.doubleValue();
            kindColumn.setVisible(room > 470);
            sizeColumn.setVisible(room > 390);
            reasonColumn.setVisible(room > 620);
            usedColumn.setVisible(room > 740);
            databasesColumn.setVisible(room > 850);
            freesColumn.setVisible(room > 960);
        });
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
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<KeptRow>) _ -> {
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

    private TableRow<KeptRow> row() {
        var row = new TableRow<KeptRow>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                desk.start(row.getItem().snapshot());
            }
        });
        return row;
    }

    private void onKey(KeyEvent event) {
        KeptRow one = single();
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER && one != null) {
            desk.start(one.snapshot());
        } else if (event.getCode() == KeyCode.F2 && one != null) {
            desk.edit(one.snapshot());
        } else {
            return;
        }
        event.consume();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> {
            KeptRow one = single();
            var items = new ArrayList<MenuItem>();
            if (one != null) {
                Snapshot snapshot = one.snapshot();
                items.add(entry("kept.start", () -> desk.start(snapshot)));
                items.add(
                        entry(snapshot.pinned() ? "snapshots.unpin" : "snapshots.pin", () -> desk.togglePin(snapshot)));
                items.add(entry("kept.edit", () -> desk.edit(snapshot)));
                items.add(entry("snapshots.compare-other", () -> desk.compareWithOther(snapshot)));
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

    private @Nullable KeptRow single() {
        List<KeptRow> chosen = table.getSelectionModel().getSelectedItems();
        return chosen.size() == 1 ? chosen.getFirst() : null;
    }

    private void showDetails() {
        KeptRow one = single();
        details.node().setVisible(one != null);
        noDetails.setVisible(one == null);
        details.show(one);
    }

    private void bytes(TableColumn<KeptRow, KeptRow> column, ToLongFunction<DiskUsage.OfSnapshot> figure) {
        figures(
                column,
                row -> measured(row, size -> texts.snapshots().formats().size(figure.applyAsLong(size))),
                figure);
    }

    private void figures(
            TableColumn<KeptRow, KeptRow> column,
            Function<KeptRow, String> words,
            ToLongFunction<DiskUsage.OfSnapshot> figure) {
        column(column, words);
        column.setComparator(Comparator.comparingLong(row -> figure(row, figure)));
    }

    private static void column(TableColumn<KeptRow, KeptRow> column, Function<KeptRow, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WordsCell(words));
        column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
    }

    private String measured(KeptRow row, Function<DiskUsage.OfSnapshot, String> words) {
        DiskUsage.OfSnapshot size = row.size();
        return size == null ? texts.get("format.unknown") : words.apply(size);
    }

    private static long figure(KeptRow row, ToLongFunction<DiskUsage.OfSnapshot> figure) {
        DiskUsage.OfSnapshot size = row.size();
        return size == null ? -1 : figure.applyAsLong(size);
    }

    private String name(Snapshot snapshot) {
        return texts.snapshots().name(snapshot) + (snapshot.tag().isEmpty() ? "" : " · " + OneLine.of(snapshot.tag()));
    }

    private void showOffer(@Nullable CleanupSuggestion offer) {
        spaceBox.setVisible(offer != null);
        if (offer != null) {
            spaceLabel.setText(texts.snapshots().shortOfSpace(offer));
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
        totalLabel.setText(loaded ? texts.get("snapshots.kept.total", all) : "");
        unusedButton.setDisable(viewModel.rows().stream().noneMatch(KeptRow::isUnused));
        table.setPlaceholder(
                !loaded
                        ? new Label(texts.get("snapshots.loading"))
                        : all == 0
                                ? new EmptyState(
                                        "fth-camera",
                                        texts.get("snapshots.kept.empty"),
                                        texts.get("snapshots.kept.empty.hint"))
                                : new EmptyState(
                                        "fth-search", texts.get("kept.no-match"), texts.get("kept.no-match.hint")));
    }

    @FXML
    private void selectUnused() {
        select(KeptRow::isUnused);
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

    private void select(Predicate<KeptRow> condition) {
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(condition)
                .forEach(row -> table.getSelectionModel().select(row));
        table.requestFocus();
    }

    /// The two that are chosen, where they can be compared; else empty.
    private static List<Snapshot> pair(List<KeptRow> chosen) {
        List<Snapshot> two = chosen.stream().map(KeptRow::snapshot).toList();
        return two.size() == 2 && SnapshotPair.fits(two.getFirst(), two.getLast()) ? two : List.of();
    }

    @FXML
    private void compare() {
        List<Snapshot> two = pair(table.getSelectionModel().getSelectedItems());
        if (!two.isEmpty()) {
            desk.compare(two.getFirst(), two.getLast());
        }
    }

    @FXML
    private void remove() {
        desk.remove(table.getSelectionModel().getSelectedItems().stream()
                .map(KeptRow::snapshot)
                .toList());
    }

    void focusFilter() {
        filterField.requestFocus();
        filterField.selectAll();
    }

    /// One figure or word of a row.
    private static final class WordsCell extends TableCell<KeptRow, KeptRow> {
        private final Function<KeptRow, String> words;

        WordsCell(Function<KeptRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable KeptRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : words.apply(row));
        }
    }
}
