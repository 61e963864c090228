package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileOrder;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.fx.AfterFrame;
import dev.seedbed.ui.fx.EmptyState;
import dev.seedbed.ui.fx.FailurePane;
import dev.seedbed.ui.fx.FilterKeys;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.volume.files.FilePath;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
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
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Binds `files.fxml`: the tree and what is beside it.
public final class FilesController {
    /// After so long a wait without any entry, somebody wants to know what is waited for.
    private static final Duration PATIENCE = Duration.seconds(4);
    private static final KeyCombination EDIT_PATH = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final FilesViewModel viewModel;
    private final FileActions actions;
    private final LazyView preview;
    private final DraggedFiles dragged;
    private final FileTexts texts;
    private final PathCrumbs crumbs;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean slow;

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
            FilesViewModel viewModel, FileActions actions, LazyView preview, DraggedFiles dragged, FileTexts texts) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.preview = preview;
        this.dragged = dragged;
        this.texts = texts;
        this.crumbs = new PathCrumbs(texts, part -> goTo(part.text()), this::editPath);
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
        fillPath();
        viewModel.askedProperty().subscribe(this::reveal);
        patience.setOnFinished(_ -> {
            slow = viewModel.loadingProperty().get();
            showCount();
        });
        viewModel.rows().addListener((ListChangeListener<FileRow>)
                _ -> watch(viewModel.loadingProperty().get()));
        viewModel.loadingProperty().subscribe(now -> {
            busyIndicator.setVisible(now);
            watch(now);
        });
        viewModel.failureProperty().subscribe(_ -> showCount());
        FilterKeys.install(nameFilterField, viewModel.filterProperty(), filesTable);
        filesFailure.follow(viewModel.failureProperty(), viewModel::dismissFailure);
        filesSplit.getItems().add(preview.node());
        SplitPane.setResizableWithParent(preview.node(), true);
        filesSplit.setDividerPositions(0.56);
    }

    private void fillPath() {
        pathBox.getChildren().addFirst(crumbs);
        crumbs.visibleProperty().bind(pathField.visibleProperty().not());
        pathField.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                endEditing();
            }
        });
        pathField.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filesTable.requestFocus();
                event.consume();
            }
        });
        filesPane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (EDIT_PATH.match(event)) {
                editPath();
                event.consume();
            }
        });
        viewModel.selectedProperty().subscribe(row -> crumbs.show(row == null ? FilePath.ROOT : row.path()));
    }

    /// Says after a while that nothing more has come.
    private void watch(boolean loading) {
        slow = false;
        if (loading) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
        showCount();
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
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && row != null) {
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
            pathField.setText(path());
        }
    }

    private String path() {
        FileRow row = viewModel.selectedProperty().get();
        return row == null ? "/" : row.path().text();
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
        String key = loading ? slow ? "files.slow.short" : "files.count.loading" : "files.count";
        countLabel.setText(texts.get(key, rows));
        if (rows == 0) {
            filesTable.setPlaceholder(loading ? waiting() : nothing());
        }
    }

    private Node waiting() {
        if (!slow) {
            return new Label(texts.get("files.loading"));
        }
        String place = viewModel.place();
        return new EmptyState(
                "fth-clock",
                texts.get("files.slow"),
                place.isEmpty() ? texts.get("files.slow.hint") : texts.get("files.slow.elsewhere", place));
    }

    private Node nothing() {
        if (!viewModel.filterProperty().get().isBlank()) {
            return EmptyState.of(texts.messages(), "fth-search", "files.no-match");
        }
        if (!viewModel.isListed()) {
            var again = new Button(texts.get("files.refresh"));
            again.setId("readAgainButton");
            again.setOnAction(_ -> viewModel.refresh());
            return new EmptyState("fth-alert-triangle", texts.get("files.unread"), "", again);
        }
        return EmptyState.of(texts.messages(), "fth-folder", "files.empty");
    }

    @FXML
    private void jump() {
        goTo(pathField.getText());
    }

    private void goTo(String path) {
        filesTable.requestFocus();
        viewModel.jump(path);
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

    /// The way to what is selected becomes a field to type in, until it is left.
    @FXML
    private void editPath() {
        pathField.setText(path());
        pathField.setVisible(true);
        pathField.requestFocus();
        pathField.selectAll();
    }

    private void endEditing() {
        pathField.setVisible(false);
        pathField.setText(path());
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
