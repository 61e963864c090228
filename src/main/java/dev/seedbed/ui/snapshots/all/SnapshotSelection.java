package dev.seedbed.ui.snapshots.all;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.snapshots.dialog.SnapshotComparisons;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.jspecify.annotations.Nullable;

/// What is selected in the list of all snapshots. It stays selected while the rows are replaced by new pictures of the
/// same snapshots. Lives on the FX thread.
final class SnapshotSelection {
    private final TableView<SnapshotRow> table;
    private final TableViewSelectionModel<SnapshotRow> selection;
    private final Runnable onChange;
    private final Set<String> chosen = new HashSet<>();
    private String last = "";
    private boolean replacing;

    /// @param onChange is called when the user selected something else
    SnapshotSelection(TableView<SnapshotRow> table, AllSnapshotsViewModel viewModel, Runnable onChange) {
        this.table = table;
        this.selection = table.getSelectionModel();
        this.onChange = onChange;
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        viewModel.rearrangingProperty().addListener((_, _, begins) -> rearranging(begins));
        rows().addListener((ListChangeListener<SnapshotRow>) _ -> {
            if (!replacing) {
                onChange.run();
            }
        });
    }

    ObservableList<SnapshotRow> rows() {
        return selection.getSelectedItems();
    }

    List<Snapshot> snapshots() {
        return rows().stream().map(SnapshotRow::snapshot).toList();
    }

    /// The one that is selected; null for none and for several.
    @Nullable
    SnapshotRow single() {
        return rows().size() == 1 ? rows().getFirst() : null;
    }

    /// The two that are selected, where they can be compared; else empty.
    List<Snapshot> pair() {
        List<Snapshot> two = snapshots();
        return two.size() == 2 && SnapshotComparisons.fits(two.getFirst(), two.getLast()) ? two : List.of();
    }

    void select(Predicate<SnapshotRow> condition) {
        selection.clearSelection();
        table.getItems().stream().filter(condition).forEach(selection::select);
        table.requestFocus();
    }

    private void rearranging(boolean begins) {
        if (begins) {
            replacing = true;
            chosen.clear();
            rows().forEach(row -> chosen.add(row.id()));
            @Nullable SnapshotRow selected = selection.getSelectedItem();
            last = selected == null ? "" : selected.id();
        } else {
            selection.clearSelection();
            table.getItems().stream()
                    .filter(row -> chosen.contains(row.id()) && !row.id().equals(last))
                    .forEach(selection::select);
            select(last);
            replacing = false;
            onChange.run();
        }
    }

    private void select(String id) {
        table.getItems().stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(selection::select);
    }
}
