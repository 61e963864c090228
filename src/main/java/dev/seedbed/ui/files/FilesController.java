package dev.seedbed.ui.files;

import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Binds `files.fxml`: the tree and what is beside it.
public final class FilesController {
    private final FilesViewModel viewModel;
    private final FileActions actions;
    private final PreviewPane preview;
    private final DraggedFiles dragged;
    private final FileTexts texts;

    @FXML
    private TextField pathField;

    @FXML
    private TextField nameFilterField;

    @FXML
    private Label countLabel;

    @FXML
    private ProgressIndicator busyIndicator;

    @FXML
    private Button copyOutButton;

    @FXML
    private Button copyInButton;

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
            FilesViewModel viewModel, FileActions actions, PreviewPane preview, DraggedFiles dragged, FileTexts texts) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.preview = preview;
        this.dragged = dragged;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        column(fileNameColumn, FileOrder.Column.NAME, () -> new FileNameCell(texts, viewModel::toggle));
        column(
                fileSizeColumn,
                FileOrder.Column.SIZE,
                () -> new Cell("", (cell, row) -> cell.setText(texts.size(row.entry()))));
        column(
                fileModeColumn,
                FileOrder.Column.MODE,
                () -> new Cell("mono", (cell, row) -> cell.setText(FileTexts.mode(row.entry()))));
        column(
                fileOwnerColumn,
                FileOrder.Column.OWNER,
                () -> new Cell("muted", (cell, row) -> cell.setText(texts.owner(row.entry()))));
        column(
                fileTimeColumn,
                FileOrder.Column.TIME,
                () -> new Cell("muted", (cell, row) -> cell.setText(texts.time(row.entry()))));
        filesTable.setSortPolicy(_ -> sort());
        filesTable.getSortOrder().add(fileNameColumn);
        filesTable.setItems(viewModel.rows());
        filesTable.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        filesTable.setRowFactory(_ -> row());
        filesTable.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        filesTable.getSelectionModel().selectedItemProperty().subscribe(this::select);
        new FileDrag(filesTable, viewModel, actions, dragged).install();
        viewModel.askedProperty().subscribe(this::reveal);
        viewModel.rows().addListener((ListChangeListener<FileRow>) _ -> showCount());
        viewModel.loadingProperty().subscribe(now -> {
            busyIndicator.setVisible(now);
            showCount();
        });
        nameFilterField.textProperty().bindBidirectional(viewModel.filterProperty());
        nameFilterField.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                filesTable.requestFocus();
                event.consume();
            }
        });
        filesFailure.failureProperty().bind(viewModel.failureProperty());
        var dismiss = new Button(texts.get("files.dismiss"));
        dismiss.setOnAction(_ -> viewModel.dismissFailure());
        filesFailure.actions().add(dismiss);
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
            showMenu(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return row;
    }

    private void showMenu(double x, double y) {
        var menu = new ContextMenu();
        menu.getItems().setAll(actions.menu(chosen()));
        menu.show(filesTable.getScene().getWindow(), x, y);
    }

    private List<FileRow> chosen() {
        return filesTable.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private void onKey(KeyEvent event) {
        FileRow row = filesTable.getSelectionModel().getSelectedItem();
        if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
            editPath();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && row != null) {
            actions.copyPaths(chosen());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S && row != null) {
            actions.copyOut(chosen());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            actions.paste();
        } else if (row == null || !onTreeKey(event, row)) {
            return;
        }
        event.consume();
    }

    private boolean onTreeKey(KeyEvent event, FileRow row) {
        boolean shown = row.disclosure() == FileRow.Disclosure.OPEN || row.disclosure() == FileRow.Disclosure.LOADING;
        switch (event.getCode()) {
            case RIGHT -> viewModel.open(row);
            case LEFT -> {
                if (shown) {
                    viewModel.close(row);
                } else {
                    selectParent(row);
                }
            }
            case ENTER -> {
                if (row.isDirectory()) {
                    viewModel.toggle(row);
                }
            }
            case CONTEXT_MENU -> {
                var bounds = filesTable.localToScreen(filesTable.getBoundsInLocal());
                showMenu(bounds.getMinX() + 40, bounds.getMinY() + 60);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void selectParent(FileRow row) {
        int at = filesTable.getSelectionModel().getSelectedIndex();
        while (at > 0 && viewModel.rows().get(at).depth() >= row.depth()) {
            at--;
        }
        filesTable.getSelectionModel().clearAndSelect(at);
        filesTable.scrollTo(at);
    }

    private void select(@Nullable FileRow row) {
        viewModel.selectedProperty().set(row);
        if (!pathField.isFocused()) {
            pathField.setText(row == null ? "/" : row.path().text());
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

    private void showCount() {
        int rows = viewModel.rows().size();
        boolean loading = viewModel.loadingProperty().get();
        countLabel.setText(texts.get(loading ? "files.count.loading" : "files.count", rows));
        if (rows == 0) {
            boolean filtered = !viewModel.filterProperty().get().isBlank();
            filesTable.setPlaceholder(
                    loading
                            ? new Label(texts.get("files.loading"))
                            : new EmptyState(
                                    filtered ? "fth-search" : "fth-folder",
                                    texts.get(filtered ? "files.no-match" : "files.empty"),
                                    texts.get(filtered ? "files.no-match.hint" : "files.empty.hint")));
        }
    }

    @FXML
    private void jump() {
        viewModel.jump(pathField.getText());
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

    private void editPath() {
        pathField.requestFocus();
        pathField.selectAll();
    }

    void requestFocus() {
        filesTable.requestFocus();
        if (filesTable.getSelectionModel().isEmpty() && !viewModel.rows().isEmpty()) {
            filesTable.getSelectionModel().selectFirst();
        }
    }

    /// A cell of text only.
    private static final class Cell extends TableCell<FileRow, FileRow> {
        private final BiConsumer<Cell, FileRow> show;

        Cell(String styleClass, BiConsumer<Cell, FileRow> show) {
            this.show = show;
            if (!styleClass.isEmpty()) {
                getStyleClass().add(styleClass);
            }
        }

        @Override
        protected void updateItem(@Nullable FileRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
            } else {
                show.accept(this, row);
            }
        }
    }
}
