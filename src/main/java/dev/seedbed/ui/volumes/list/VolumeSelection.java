package dev.seedbed.ui.volumes.list;

import java.util.HashSet;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Keeps chosen what the user chose while rows come, go and move: a table forgets several, or takes a neighbour
/// instead.
public final class VolumeSelection<T> {
    private final TableView<T> table;
    private List<T> chosen = List.of();
    private @Nullable T last;

    public VolumeSelection(TableView<T> table) {
        this.table = table;
    }

    public void during(ObservableValue<Boolean> rearranging) {
        rearranging.addListener((_, _, begins) -> {
            if (begins) {
                remember();
            } else {
                restore();
            }
        });
    }

    private void remember() {
        MultipleSelectionModel<T> selection = table.getSelectionModel();
        chosen = List.copyOf(selection.getSelectedItems());
        last = selection.getSelectedItem();
    }

    private void restore() {
        MultipleSelectionModel<T> selection = table.getSelectionModel();
        var there = new HashSet<>(table.getItems());
        List<T> wanted = chosen.stream().filter(there::contains).toList();
        if (new HashSet<>(wanted).equals(new HashSet<>(selection.getSelectedItems()))) {
            return;
        }
        selection.clearSelection();
        wanted.stream().filter(one -> one != last).forEach(selection::select);
        if (last != null && there.contains(last)) {
            selection.select(last);
        }
    }
}
