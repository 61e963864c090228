package dev.seedbed.ui.snapshots.all;

import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Keeps chosen what the user chose while the rows are replaced by new pictures of the same snapshots. Lives on the FX
/// thread.
final class SelectionById {
    private final TableView<SnapshotRow> table;
    private final Set<String> chosen = new HashSet<>();
    private String last = "";
    private boolean replacing;

    SelectionById(TableView<SnapshotRow> table) {
        this.table = table;
    }

    /// Whether what is selected now is not what the user chose.
    boolean isReplacing() {
        return replacing;
    }

    void rearranging(boolean begins) {
        if (begins) {
            replacing = true;
            chosen.clear();
            table.getSelectionModel().getSelectedItems().forEach(row -> chosen.add(row.id()));
            @Nullable SnapshotRow selected = table.getSelectionModel().getSelectedItem();
            last = selected == null ? "" : selected.id();
        } else {
            restore();
            replacing = false;
        }
    }

    private void restore() {
        MultipleSelectionModel<SnapshotRow> selection = table.getSelectionModel();
        selection.clearSelection();
        table.getItems().stream()
                .filter(row -> chosen.contains(row.id()) && !row.id().equals(last))
                .forEach(selection::select);
        select(last);
    }

    /// Returns whether there is one.
    boolean select(String id) {
        for (SnapshotRow row : table.getItems()) {
            if (row.id().equals(id)) {
                table.getSelectionModel().select(row);
                return true;
            }
        }
        return false;
    }
}
