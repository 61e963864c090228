package dev.seedbed.ui.volumes;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.Notices;
import dev.seedbed.volume.VolumeRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;

/// Binds `volumes.fxml` to its view model.
public final class VolumesController {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final VolumesViewModel viewModel;
    private final Messages messages;
    private final Notices notices;

    @FXML
    private TextField filterField;

    @FXML
    private ToggleButton orphansButton;

    @FXML
    private Label totalLabel;

    @FXML
    private VBox failureBox;

    @FXML
    private TableView<VolumeLine> table;

    @FXML
    private TableColumn<VolumeLine, VolumeLine.Shown> nameColumn;

    @FXML
    private TableColumn<VolumeLine, VolumeLine.Shown> holdsColumn;

    @FXML
    private TableColumn<VolumeLine, VolumeLine.Shown> usedByColumn;

    @FXML
    private TableColumn<VolumeLine, VolumeLine.Shown> sizeColumn;

    @FXML
    private TableColumn<VolumeLine, VolumeLine.Shown> driverColumn;

    @FXML
    private TableColumn<VolumeLine, VolumeLine.Shown> createdColumn;

    VolumesController(VolumesViewModel viewModel, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        var cells = new VolumeCells(messages);
        column(nameColumn, cells::name, Comparator.comparing(VolumeLine.Shown::volume, byName()));
        column(holdsColumn, cells::holds, Comparator.comparing(shown -> held(shown.volume())));
        column(
                usedByColumn,
                cells::usedBy,
                Comparator.comparing(shown -> String.join(",", shown.volume().usedBy())));
        column(sizeColumn, cells::size, Comparator.comparing(VolumeLine.Shown::bytes));
        column(
                driverColumn,
                cells::driver,
                Comparator.comparing(shown -> shown.volume().driver()));
        column(createdColumn, cells::created, Comparator.comparing(shown -> created(shown.volume())));

        var sorted = new SortedList<>(viewModel.lines());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            VolumeLine line = table.getSelectionModel().getSelectedItem();
            if (line != null && COPY.match(event)) {
                copyName(line);
                event.consume();
            }
        });
        filterField.textProperty().bindBidirectional(viewModel.filterProperty());
        orphansButton.selectedProperty().bindBidirectional(viewModel.onlyOrphansProperty());
        viewModel.lines().addListener((ListChangeListener<VolumeLine>) _ -> showTotal());
        viewModel.loadedProperty().subscribe(_ -> showTotal());
        viewModel.filterProperty().subscribe(_ -> showPlaceholder());
        viewModel.onlyOrphansProperty().subscribe(_ -> showPlaceholder());

        var failure = new FailurePane(messages);
        failure.failureProperty().bind(viewModel.failureProperty());
        failureBox.getChildren().add(failure);
        failureBox.managedProperty().bind(failure.visibleProperty());
        failureBox.visibleProperty().bind(failure.visibleProperty());
    }

    private void column(
            TableColumn<VolumeLine, VolumeLine.Shown> column,
            Supplier<TableCell<VolumeLine, VolumeLine.Shown>> cell,
            Comparator<VolumeLine.Shown> order) {
        column.setCellValueFactory(line -> line.getValue().shownProperty());
        column.setCellFactory(_ -> cell.get());
        column.setComparator(order);
    }

    private TableRow<VolumeLine> row() {
        var row = new TableRow<VolumeLine>();
        var copy = new MenuItem(messages.get("volumes.copy-name"));
        copy.setOnAction(_ -> copyName(row.getItem()));
        var menu = new ContextMenu(copy);
        row.emptyProperty().subscribe(empty -> row.setContextMenu(empty ? null : menu));
        return row;
    }

    private void copyName(VolumeLine line) {
        var content = new ClipboardContent();
        content.putString(line.name());
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(messages.get("volumes.copied"));
    }

    private void showTotal() {
        totalLabel.setText(
                viewModel.loadedProperty().get()
                        ? messages.get("volumes.total", viewModel.count().get(), viewModel.orphans())
                        : "");
        showPlaceholder();
    }

    private void showPlaceholder() {
        if (!viewModel.loadedProperty().get()) {
            table.setPlaceholder(new Label(messages.get("volumes.loading")));
        } else if (viewModel.count().get() > 0) {
            table.setPlaceholder(new EmptyState(
                    "fth-search", messages.get("volumes.no-match"), messages.get("volumes.no-match.hint")));
        } else {
            table.setPlaceholder(new EmptyState(
                    "fth-hard-drive", messages.get("volumes.empty"), messages.get("volumes.empty.hint")));
        }
    }

    private static Comparator<VolumeRow> byName() {
        return Comparator.comparing(VolumeRow::anonymous).thenComparing(VolumeRow::name, String.CASE_INSENSITIVE_ORDER);
    }

    private static String held(VolumeRow volume) {
        VolumeRow.Content content = volume.content();
        return content == null ? "~" : content.kind().displayName() + content.version() + content.database();
    }

    private static Instant created(VolumeRow volume) {
        Instant created = volume.createdAt();
        return created == null ? Instant.EPOCH : created;
    }

    void focusFilter() {
        filterField.requestFocus();
        filterField.selectAll();
    }
}
