package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileOrder;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.window.LazyView;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `files.fxml`: the tree and what is beside it.
public final class FilesController {
    private final FilesViewModel viewModel;
    private final FileActions actions;
    private final LazyView preview;
    private final DraggedFiles dragged;
    private final FileTexts texts;
    private @Nullable PathField path;
    private @Nullable FileKeys keys;

    @FXML
    private BorderPane filesPane;

    @FXML
    private StackPane pathBox;

    @FXML
    private TextField pathField;

    @FXML
    private TextField nameFilterField;

    @FXML
    private Label countLabel;

    @FXML
    private ProgressIndicator busyIndicator;

    @FXML
    private FailurePane filesFailure;

    @FXML
    private SplitPane filesSplit;

    @FXML
    private TableView<FileRow> filesTable;

    @FXML
    private TableColumn<FileRow, FileRow> fileNameColumn;

    @FXML
    private TableColumn<FileRow, FileRow> fileSizeColumn;

    @FXML
    private TableColumn<FileRow, FileRow> fileModeColumn;

    @FXML
    private TableColumn<FileRow, FileRow> fileOwnerColumn;

    @FXML
    private TableColumn<FileRow, FileRow> fileTimeColumn;

    FilesController(
            FilesViewModel viewModel, FileActions actions, LazyView preview, DraggedFiles dragged, FileTexts texts) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.preview = preview;
        this.dragged = dragged;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        column(fileNameColumn, FileOrder.Column.NAME, () -> new FileNameCell(texts, viewModel::toggle));
        column(fileSizeColumn, FileOrder.Column.SIZE, () -> ShownCell.text(row -> texts.size(row.entry())));
        column(
                fileModeColumn,
                FileOrder.Column.MODE,
                () -> ShownCell.text(row -> row.entry().permissions(), "mono"));
        column(fileOwnerColumn, FileOrder.Column.OWNER, () -> ShownCell.text(row -> texts.owner(row.entry()), "muted"));
        column(fileTimeColumn, FileOrder.Column.TIME, () -> ShownCell.text(row -> texts.time(row.entry()), "muted"));
        filesTable.setSortPolicy(_ -> sort());
        filesTable.getSortOrder().add(fileNameColumn);
        filesTable.setItems(viewModel.rows());
        filesTable.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        filesTable.setRowFactory(_ -> row());
        keys = new FileKeys(filesTable, viewModel, actions);
        filesTable.getSelectionModel().selectedItemProperty().subscribe(this::select);
        new FileDrag(filesTable, viewModel, actions, dragged).install();
        path = new PathField(viewModel, texts, pathBox, pathField, this::goTo, filesTable::requestFocus);
        path.editFrom(filesPane);
        viewModel.askedProperty().subscribe(this::reveal);
        viewModel.loadingProperty().subscribe(busyIndicator::setVisible);
        var _ = new ListingState(viewModel, texts, filesTable, countLabel);
        FilterKeys.install(nameFilterField, viewModel.filterProperty(), filesTable);
        filesFailure.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        filesSplit.getItems().add(preview.node());
        SplitPane.setResizableWithParent(preview.node(), true);
        filesSplit.setDividerPositions(0.56);
    }

    private void column(
            TableColumn<FileRow, FileRow> column, FileOrder.Column by, Supplier<TableCell<FileRow, FileRow>> cell) {
        column.setUserData(by);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
    }

    /// The view model sorts: directories stay in their place.
    private boolean sort() {
        if (!filesTable.getSortOrder().isEmpty()) {
            TableColumn<FileRow, ?> column = filesTable.getSortOrder().getFirst();
            if (column.getUserData() instanceof FileOrder.Column by) {
                viewModel.order(new FileOrder(by, column.getSortType() == TableColumn.SortType.ASCENDING));
            }
        }
        return true;
    }

    private TableRow<FileRow> row() {
        var row = new TableRow<FileRow>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty() && row.getItem().isDirectory()) {
                viewModel.toggle(row.getItem());
            }
        });
        row.setOnContextMenuRequested(event -> {
            Menus.show(row, actions.menu(chosen()), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return row;
    }

    private List<FileRow> chosen() {
        return keys == null ? List.of() : keys.chosen();
    }

    private void select(@Nullable FileRow row) {
        viewModel.selectedProperty().set(row);
        if (path != null) {
            path.show();
        }
    }

    private void reveal(@Nullable FileRow row) {
        if (row != null) {
            int at = viewModel.rows().indexOf(row);
            filesTable.getSelectionModel().clearAndSelect(at);
            filesTable.scrollTo(Math.max(0, at - 3));
            filesTable.requestFocus();
            if (filesTable.getScene() != null) {
                AfterFrame.next(filesTable.getScene(), () -> filesTable.scrollTo(Math.max(0, at - 3)));
            }
        }
    }

    @FXML
    private void jump() {
        Objects.requireNonNull(path).jump();
    }

    private void goTo(String wanted) {
        filesTable.requestFocus();
        viewModel.jump(wanted);
        if (viewModel.selectedProperty().get() == null) {
            filesTable.getSelectionModel().clearSelection();
            filesTable.scrollTo(0);
        }
    }

    @FXML
    private void refreshFiles() {
        viewModel.refresh();
    }

    @FXML
    private void copyOut() {
        actions.copyOut(chosen());
    }

    @FXML
    private void copyIn() {
        actions.copyIn();
    }

    @FXML
    private void editPath() {
        Objects.requireNonNull(path).edit();
    }

    void requestFocus() {
        filesTable.requestFocus();
        if (filesTable.getSelectionModel().isEmpty() && !viewModel.rows().isEmpty()) {
            filesTable.getSelectionModel().selectFirst();
        }
    }
}
