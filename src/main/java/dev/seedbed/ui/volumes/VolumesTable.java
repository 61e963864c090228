package dev.seedbed.ui.volumes;

import dev.seedbed.ui.fx.Menus;
import dev.seedbed.ui.fx.ScrollIntoView;
import dev.seedbed.ui.volumes.groups.VolumeGroup;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeSelection;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The rows of the list of volumes: order, selection, menu and keys. Lives on the FX thread.
final class VolumesTable {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final TableView<VolumeLine> table;
    private final VolumeActions actions;

    VolumesTable(TableView<VolumeLine> table, VolumesViewModel viewModel, VolumeActions actions) {
        this.table = table;
        this.actions = actions;
        var sorted = new SortedList<>(viewModel.lines());
        // A new comparator each time something came late, so that rows move to where they belong.
        sorted.comparatorProperty()
                .bind(Bindings.createObjectBinding(
                        this::order, table.comparatorProperty(), viewModel.revisionProperty()));
        table.setSortPolicy(_ -> true);
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        var keys = new VolumeKeys(actions, () -> Menus.show(table, actions.menu(chosen())));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.press(event, chosen()));
        new VolumeSelection<>(table).during(viewModel.rearrangingProperty());
    }

    /// Groups stay together below their headings, whatever their rows are sorted by.
    private Comparator<VolumeLine> order() {
        Comparator<VolumeLine> order = table.getComparator();
        Comparator<VolumeLine> groups = Comparator.<VolumeLine, VolumeGroup>comparing(
                        line -> line.shown().group(), VolumeGroup.ORDER)
                .thenComparing(line -> !line.isHeading());
        return order == null ? groups : groups.thenComparing(order);
    }

    private TableRow<VolumeLine> row() {
        var row = new TableRow<VolumeLine>() {
            @Override
            protected void updateItem(@Nullable VolumeLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(HEADING, line != null && !empty && line.isHeading());
            }
        };
        row.setOnContextMenuRequested(event -> {
            if (!row.isEmpty() && !row.getItem().isHeading()) {
                Menus.show(row, actions.menu(chosen()), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty() && !row.getItem().isHeading()) {
                actions.browse();
            }
        });
        return row;
    }

    /// The volumes that are selected, without headings.
    List<VolumeLine> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(line -> !line.isHeading())
                .toList();
    }

    /// Selects the row that was asked for from elsewhere.
    void reveal(@Nullable VolumeLine line) {
        if (line != null) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(line);
            ScrollIntoView.bring(table, line);
        }
    }
}
