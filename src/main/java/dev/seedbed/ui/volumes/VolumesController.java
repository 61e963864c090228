package dev.seedbed.ui.volumes;

import dev.seedbed.ui.fx.DetailSplit;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.FittingColumns;
import dev.seedbed.ui.fx.Keys;
import dev.seedbed.ui.fx.ScrollIntoView;
import dev.seedbed.ui.volumes.list.VolumeCells;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeLine.Shown;
import dev.seedbed.ui.volumes.list.VolumeOrders;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.DetailTabs;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `volumes.fxml` to its view model.
public final class VolumesController {
    private final VolumesViewModel viewModel;
    private final VolumeActions actions;
    private final DetailTabs<VolumeLine.Shown> details;
    private final VolumeText words;
    private final VolumesSummary summary;
    private final ChangeListener<Shown> onShown = (_, _, now) -> showDetails(now);

    @FXML
    private TextField filterField;

    @FXML
    private ToggleButton orphansButton;

    @FXML
    private ToggleButton internalButton;

    @FXML
    private Label chosenLabel;

    @FXML
    private Button selectAllButton;

    @FXML
    private Button startOnButton;

    @FXML
    private Button keepButton;

    @FXML
    private Button exportChosenButton;

    @FXML
    private MenuButton moreButton;

    @FXML
    private Button removeChosenButton;

    @FXML
    private FailurePane failurePane;

    @FXML
    private DetailSplit split;

    @FXML
    private VBox detailBox;

    @FXML
    private TableView<VolumeLine> table;

    @FXML
    private TableColumn<VolumeLine, Shown> nameColumn;

    @FXML
    private TableColumn<VolumeLine, Shown> holdsColumn;

    @FXML
    private TableColumn<VolumeLine, Shown> usedByColumn;

    @FXML
    private TableColumn<VolumeLine, Shown> sizeColumn;

    @FXML
    private TableColumn<VolumeLine, Shown> driverColumn;

    @FXML
    private TableColumn<VolumeLine, Shown> writtenColumn;

    private @Nullable VolumesTable rows;

    VolumesController(
            VolumesViewModel viewModel, VolumeActions actions, DetailTabs<VolumeLine.Shown> details, VolumeText words) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.details = details;
        this.words = words;
        this.summary = new VolumesSummary(viewModel, words);
    }

    @FXML
    private void initialize() {
        var cells = new VolumeCells(words);
        var orders = new VolumeOrders(words);
        column(nameColumn, cells::name, orders.names());
        column(holdsColumn, cells::holds, orders.holds(holdsColumn));
        column(usedByColumn, cells::usedBy, orders.usedBy(usedByColumn));
        column(sizeColumn, cells::size, orders.size(sizeColumn));
        column(driverColumn, cells::driver, orders.driver());
        column(writtenColumn, cells::written, orders.written(writtenColumn));
        // In a narrow window names count for more; the identity tells the rest.
        FittingColumns.of(table, driverColumn, writtenColumn);
        rows = new VolumesTable(table, viewModel, actions);
        table.getSelectionModel().selectedItemProperty().subscribe(this::select);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<VolumeLine>) _ -> showTotal());
        FilterKeys.install(filterField, viewModel.filterProperty(), table);
        Keys.tip(filterField, words.get("volumes.filter"), Keys.FILTER);
        orphansButton.selectedProperty().bindBidirectional(viewModel.onlyOrphansProperty());
        internalButton.selectedProperty().bindBidirectional(viewModel.showInternalProperty());
        internalButton.setTooltip(new Tooltip(words.get("volumes.internal.tip")));
        selectAllButton.managedProperty().bind(selectAllButton.visibleProperty());
        moreButton.setOnShowing(_ -> moreButton.getItems().setAll(actions.menu(chosen())));
        // Items that stay would have their keys listened to everywhere in the window.
        moreButton.setOnHidden(
                _ -> Platform.runLater(() -> moreButton.getItems().setAll(new MenuItem())));
        // Without an entry a menu does not open at all, and is not filled.
        moreButton.getItems().setAll(new MenuItem());
        viewModel.lines().addListener((ListChangeListener<VolumeLine>) _ -> showTotal());
        List<ObservableValue<?>> counted = List.of(
                viewModel.loadedProperty(),
                viewModel.revisionProperty(),
                viewModel.filterProperty(),
                viewModel.onlyOrphansProperty(),
                viewModel.showInternalProperty());
        counted.forEach(value -> value.subscribe(_ -> showTotal()));
        failurePane.follow(viewModel.failureProperty(), () -> viewModel.fail(null));
        detailBox.getChildren().add(details.pane());
        VBox.setVgrow(details.pane(), Priority.ALWAYS);
        showDetails(null);
        viewModel.askedProperty().subscribe(rows::reveal);
    }

    private void column(
            TableColumn<VolumeLine, Shown> column,
            Supplier<TableCell<VolumeLine, Shown>> cell,
            Comparator<Shown> order) {
        column.setCellValueFactory(line -> line.getValue().shownProperty());
        column.setCellFactory(_ -> cell.get());
        column.setComparator(order);
    }

    private List<VolumeLine> chosen() {
        return rows == null ? List.of() : rows.chosen();
    }

    private void select(@Nullable VolumeLine chosen) {
        VolumeLine line = chosen == null || chosen.isHeading() ? null : chosen;
        VolumeLine before = viewModel.selectedProperty().get();
        if (before != null) {
            before.shownProperty().removeListener(onShown);
        }
        viewModel.selectedProperty().set(line);
        if (line == null) {
            // A list that is filtered again loses its selection for a moment: what is open below must not begin again.
            Platform.runLater(() -> {
                if (viewModel.selectedProperty().get() == null) {
                    showDetails(null);
                }
            });
        } else {
            line.shownProperty().addListener(onShown);
            showDetails(line.shown());
            if (before == null) {
                // The details that open now take room from the list.
                ScrollIntoView.bring(table, line);
            }
        }
    }

    private void showDetails(@Nullable Shown volume) {
        split.showDetails(volume != null);
        details.show(volume);
    }

    private void showTotal() {
        showChosen();
        showPlaceholder();
        internalButton.setText(words.get("volumes.internal", viewModel.internal()));
    }

    /// The bar is always there, so that nothing moves when something is chosen.
    private void showChosen() {
        List<VolumeLine> lines = chosen();
        VolumeLine one = lines.size() == 1 ? lines.getFirst() : null;
        selectAllButton.setVisible(
                lines.size() > 1 || viewModel.onlyOrphansProperty().get());
        startOnButton.setDisable(one == null || !actions.isStartable(one));
        keepButton.setDisable(actions.keepable(lines).isEmpty());
        exportChosenButton.setDisable(one == null);
        moreButton.setDisable(lines.isEmpty());
        removeChosenButton.setDisable(lines.isEmpty());
        chosenLabel.setText(summary.of(lines));
    }

    private void showPlaceholder() {
        if (!viewModel.loadedProperty().get()) {
            table.setPlaceholder(new Label(words.get("volumes.loading")));
        } else if (!viewModel.lines().isEmpty()) {
            return;
        } else if (viewModel.count().get() == 0) {
            table.setPlaceholder(new EmptyState(
                    "fth-hard-drive",
                    words.get("volumes.empty"),
                    words.get(viewModel.internal() == 0 ? "volumes.empty.hint" : "volumes.empty.internal-hint")));
        } else if (viewModel.onlyOrphansProperty().get()
                && viewModel.filterProperty().get().isBlank()) {
            table.setPlaceholder(EmptyState.of(words.messages(), "fth-check-circle", "volumes.no-orphans"));
        } else {
            table.setPlaceholder(EmptyState.of(words.messages(), "fth-search", "volumes.no-match"));
        }
    }

    @FXML
    private void importArchive() {
        actions.importArchive();
    }

    @FXML
    private void makeVolume() {
        actions.make();
    }

    @FXML
    private void startOn() {
        List<VolumeLine> lines = chosen();
        if (lines.size() == 1) {
            actions.start(lines.getFirst(), startOnButton);
        }
    }

    @FXML
    private void keepAsSnapshot() {
        actions.keep(chosen());
    }

    @FXML
    private void exportChosen() {
        List<VolumeLine> lines = chosen();
        if (lines.size() == 1) {
            actions.export(lines.getFirst().name());
        }
    }

    @FXML
    private void removeChosen() {
        actions.remove(chosen());
    }

    @FXML
    private void selectAll() {
        table.getSelectionModel().selectAll();
        table.requestFocus();
    }
}
