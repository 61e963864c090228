package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.volume.files.FilePath;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Files dragged out of the tree onto the desktop, and from the desktop into it.
///
/// A drag can only carry files that are there: they are copied to a temporary folder as soon as the mouse begins to
/// pull, and the drag of the desktop begins once they are. Who lets go before takes nothing along.
final class FileDrag {
    private static final double THRESHOLD = 6;

    private final TableView<FileRow> table;
    private final FilesViewModel viewModel;
    private final FileActions actions;
    private final DraggedFiles dragged;
    private double pressedX;
    private double pressedY;

    FileDrag(TableView<FileRow> table, FilesViewModel viewModel, FileActions actions, DraggedFiles dragged) {
        this.table = table;
        this.viewModel = viewModel;
        this.actions = actions;
        this.dragged = dragged;
    }

    void install() {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pulled);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            dragged.giveUp();
            table.setCursor(Cursor.DEFAULT);
        });
        table.setOnDragDetected(this::detected);
        table.setOnDragOver(this::over);
        table.setOnDragDropped(this::dropped);
    }

    private void pressed(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
        event.setDragDetect(false);
    }

    private void pulled(MouseEvent event) {
        boolean far = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > THRESHOLD;
        if (far && event.isPrimaryButtonDown() && dragged.isIdle() && isRow(event.getTarget())) {
            List<FileRow> rows = table.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .toList();
            if (!rows.isEmpty() && viewModel.source() != null) {
                dragged.begin(viewModel.source(), FileActions.paths(rows));
                table.setCursor(Cursor.WAIT);
            }
        }
        event.setDragDetect(dragged.isReady());
    }

    /// Not the header, whose borders are pulled to make columns wider.
    private static boolean isRow(Object target) {
        Node node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof TableView<?>)) {
            if (node instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
            node = node.getParent();
        }
        return false;
    }

    private void detected(MouseEvent event) {
        List<File> files = dragged.take();
        table.setCursor(Cursor.DEFAULT);
        if (!files.isEmpty()) {
            Dragboard tracker = table.startDragAndDrop(TransferMode.COPY);
            var content = new ClipboardContent();
            content.putFiles(files);
            tracker.setContent(content);
        }
        event.consume();
    }

    private void over(DragEvent event) {
        if (event.getGestureSource() != table && event.getDragboard().hasFiles() && viewModel.source() != null) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        actions.copyIn(files, target(event));
    }

    /// The directory under the mouse, or that of the row under it.
    private FilePath target(DragEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableView<?>)) {
            if (node instanceof TableRow<?> row && row.getItem() instanceof FileRow file) {
                return file.isDirectory() ? file.path() : file.path().parent();
            }
            node = node.getParent();
        }
        return FilePath.ROOT;
    }
}
