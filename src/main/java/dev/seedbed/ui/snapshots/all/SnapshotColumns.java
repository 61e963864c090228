package dev.seedbed.ui.snapshots.all;

import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.ui.fx.ShownCell;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// Fills the columns of the list of all snapshots, and says how they sort. Used on the FX thread.
final class SnapshotColumns {
    private final SnapshotTexts texts;

    SnapshotColumns(SnapshotTexts texts) {
        this.texts = texts;
    }

    void text(TableColumn<SnapshotRow, SnapshotRow> column, Function<SnapshotRow, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> ShownCell.text(text));
        column.setComparator(Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    void bytes(TableColumn<SnapshotRow, SnapshotRow> column, ToLongFunction<DiskUsage.OfSnapshot> bytes) {
        measured(column, size -> texts.formats().size(bytes.applyAsLong(size)), bytes);
    }

    /// What is known only after a measurement.
    ///
    /// @param order what it is sorted by; what is not measured comes first
    void measured(
            TableColumn<SnapshotRow, SnapshotRow> column,
            Function<DiskUsage.OfSnapshot, String> text,
            ToLongFunction<DiskUsage.OfSnapshot> order) {
        text(column, row -> row.size() == null ? texts.get("format.unknown") : text.apply(row.size()));
        column.setComparator(Comparator.comparingLong(row -> row.size() == null ? -1 : order.applyAsLong(row.size())));
    }
}
