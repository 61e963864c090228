package dev.seedbed.ui.files;

import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.fx.Menus;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do with the files that are selected.
final class FileKeys {
    private final TableView<FileRow> table;
    private final FilesViewModel viewModel;
    private final FileActions actions;

    FileKeys(TableView<FileRow> table, FilesViewModel viewModel, FileActions actions) {
        this.table = table;
        this.viewModel = viewModel;
        this.actions = actions;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The files that are selected.
    List<FileRow> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void press(KeyEvent event) {
        FileRow row = table.getSelectionModel().getSelectedItem();
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
            case CONTEXT_MENU -> Menus.show(table, actions.menu(chosen()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void selectParent(FileRow row) {
        int at = table.getSelectionModel().getSelectedIndex();
        while (at > 0 && viewModel.rows().get(at).depth() >= row.depth()) {
            at--;
        }
        table.getSelectionModel().clearAndSelect(at);
        table.scrollTo(at);
    }
}
