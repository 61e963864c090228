package dev.seedbed.ui.snapshots;

import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.snapshot.Space;
import dev.seedbed.snapshot.SpaceOffer;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Overlay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Binds `kept.fxml` to its view model.
public final class KeptController {
    private final KeptViewModel viewModel;
    private final SnapshotTexts texts;
    private final Overlay overlay;
    private final CompareDialog comparisons;

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
    private TableView<KeptRow> table;

    @FXML
    private TableColumn<KeptRow, KeptRow> nameColumn;

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

    KeptController(KeptViewModel viewModel, TaskRunner tasks, SnapshotTexts texts, Overlay overlay) {
        this.viewModel = viewModel;
        this.comparisons = new CompareDialog(tasks, texts, overlay);
        this.texts = texts;
        this.overlay = overlay;
    }

    @FXML
    private void initialize() {
        column(nameColumn, row -> name(row.snapshot()), Comparator.comparing(row -> name(row.snapshot())));
        column(kindColumn, row -> server(row.snapshot()), Comparator.comparing(row -> server(row.snapshot())));
        column(
                reasonColumn,
                row -> texts.reason(row.snapshot()),
                Comparator.comparing(row -> texts.reason(row.snapshot())));
        bytes(sizeColumn, Space.OfSnapshot::totalBytes);
        column(
                databasesColumn,
                row -> measured(row, size -> texts.formats().number(size.databases())),
                Comparator.comparing(row -> figure(row, Space.OfSnapshot::databases)));
        column(
                usedColumn,
                row -> measured(row, size -> texts.formats().ago(size.lastUsed())),
                Comparator.comparing(row -> figure(row, size -> size.lastUsed().toEpochMilli())));
        bytes(freesColumn, Space.OfSnapshot::freedBytes);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var sorted = new SortedList<>(viewModel.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove();
                event.consume();
            }
        });
        removeButton
                .disableProperty()
                .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems())
                        .or(viewModel.removingProperty()));
        ObservableList<KeptRow> chosen = table.getSelectionModel().getSelectedItems();
        compareButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> pair(chosen).isEmpty(), chosen));
        spaceBox.managedProperty().bind(spaceBox.visibleProperty());
        viewModel.offerProperty().subscribe(this::showOffer);
        failurePane.failureProperty().bind(viewModel.failureProperty());
        var dismiss = new Button(texts.get("databases.dismiss"));
        dismiss.setOnAction(_ -> viewModel.dismissFailure());
        failurePane.actions().add(dismiss);
        viewModel.rows().addListener((ListChangeListener<KeptRow>) _ -> showTotal());
        viewModel.loadedProperty().subscribe(_ -> showTotal());
    }

    private void bytes(TableColumn<KeptRow, KeptRow> column, ToLongFunction<Space.OfSnapshot> figure) {
        column(
                column,
                row -> measured(row, size -> texts.formats().size(figure.applyAsLong(size))),
                Comparator.comparing(row -> figure(row, figure)));
    }

    private static void column(
            TableColumn<KeptRow, KeptRow> column, Function<KeptRow, String> words, Comparator<KeptRow> order) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WordsCell(words));
        column.setComparator(order);
    }

    private String measured(KeptRow row, Function<Space.OfSnapshot, String> words) {
        Space.OfSnapshot size = row.size();
        return size == null ? texts.get("format.unknown") : words.apply(size);
    }

    private static long figure(KeptRow row, ToLongFunction<Space.OfSnapshot> figure) {
        Space.OfSnapshot size = row.size();
        return size == null ? -1 : figure.applyAsLong(size);
    }

    private String name(Snapshot snapshot) {
        return texts.name(snapshot) + (snapshot.tag().isEmpty() ? "" : " · " + OneLine.of(snapshot.tag()));
    }

    private static String server(Snapshot snapshot) {
        return snapshot.kind().displayName() + " " + snapshot.version();
    }

    private void showOffer(@Nullable SpaceOffer offer) {
        spaceBox.setVisible(offer != null);
        if (offer != null) {
            spaceLabel.setText(texts.shortOfSpace(offer));
            reviewButton.setVisible(!offer.unused().isEmpty());
        }
    }

    private void showTotal() {
        boolean loaded = viewModel.loadedProperty().get();
        totalLabel.setText(
                loaded ? texts.get("snapshots.kept.total", viewModel.rows().size()) : "");
        unusedButton.setDisable(viewModel.rows().stream().noneMatch(KeptRow::isUnused));
        table.setPlaceholder(
                loaded
                        ? new EmptyState(
                                "fth-camera", texts.get("snapshots.kept.empty"), texts.get("snapshots.kept.empty.hint"))
                        : new Label(texts.get("snapshots.loading")));
    }

    @FXML
    private void selectUnused() {
        select(KeptRow::isUnused);
    }

    @FXML
    private void review() {
        SpaceOffer offer = viewModel.offerProperty().get();
        if (offer != null) {
            Set<String> ids = offer.unused().stream()
                    .map(unused -> unused.snapshot().id())
                    .collect(Collectors.toSet());
            select(row -> ids.contains(row.snapshot().id()));
        }
    }

    private void select(Predicate<KeptRow> condition) {
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(condition)
                .forEach(row -> table.getSelectionModel().select(row));
        table.requestFocus();
    }

    /// The two that are chosen, where they can be compared.
    private Optional<SnapshotPair> pair(List<KeptRow> chosen) {
        if (chosen.size() != 2) {
            return Optional.empty();
        }
        Snapshot one = chosen.getFirst().snapshot();
        Snapshot other = chosen.getLast().snapshot();
        return SnapshotPair.fits(one, other)
                ? Optional.of(new SnapshotPair(viewModel.service(), texts, one, other))
                : Optional.empty();
    }

    @FXML
    private void compare() {
        pair(table.getSelectionModel().getSelectedItems()).ifPresent(comparisons::open);
    }

    @FXML
    private void remove() {
        List<Snapshot> chosen = table.getSelectionModel().getSelectedItems().stream()
                .map(KeptRow::snapshot)
                .toList();
        if (!chosen.isEmpty()) {
            viewModel.planRemoval(
                    chosen,
                    plan -> new RemoveSnapshotsDialog(texts, overlay)
                            .open(plan, viewModel.freedBytes(plan), () -> viewModel.remove(plan)));
        }
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
