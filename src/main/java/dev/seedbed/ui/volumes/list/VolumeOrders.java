package dev.seedbed.ui.volumes.list;

import dev.seedbed.ui.volumes.list.VolumeLine.Shown;
import dev.seedbed.volume.VolumeRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;

/// In which order the columns put the volumes. What is not known comes last, whichever way it is sorted.
public final class VolumeOrders {
    private final VolumeText words;

    public VolumeOrders(VolumeText words) {
        this.words = words;
    }

    /// Also the order of rows that another column puts equal, so that they stay where they are when the list is read
    /// again. Two volumes differ at least in the case of their names.
    public Comparator<Shown> names() {
        return Comparator.comparing(
                Shown::volume,
                Comparator.comparing(VolumeRow::anonymous)
                        .thenComparing(VolumeRow::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(VolumeRow::name));
    }

    public Comparator<Shown> holds(TableColumn<VolumeLine, Shown> column) {
        return lastWhere(column, shown -> shown.held().isEmpty(), Comparator.comparing(Shown::held));
    }

    public Comparator<Shown> usedBy(TableColumn<VolumeLine, Shown> column) {
        return lastWhere(
                column,
                shown -> shown.volume().orphan(),
                Comparator.comparing(
                        shown -> String.join(",", shown.volume().usedBy()), String.CASE_INSENSITIVE_ORDER));
    }

    public Comparator<Shown> size(TableColumn<VolumeLine, Shown> column) {
        return lastWhere(column, shown -> shown.bytes() < 0, Comparator.comparingLong(Shown::bytes));
    }

    public Comparator<Shown> driver() {
        return Comparator.<Shown, String>comparing(shown -> words.driver(shown.volume()))
                .thenComparing(names());
    }

    public Comparator<Shown> written(TableColumn<VolumeLine, Shown> column) {
        return lastWhere(
                column, shown -> written(shown).equals(Instant.MIN), Comparator.comparing(VolumeOrders::written));
    }

    private static Instant written(Shown shown) {
        Instant written = shown.identity() == null ? null : shown.identity().lastWritten();
        return written == null ? Instant.MIN : written;
    }

    /// The table turns an order round by swapping its arguments, which this undoes for what is not known.
    private Comparator<Shown> lastWhere(
            TableColumn<VolumeLine, Shown> column, Predicate<Shown> unknown, Comparator<Shown> order) {
        return (one, other) -> {
            boolean here = unknown.test(one);
            boolean there = unknown.test(other);
            if (here == there) {
                return (here ? names() : order.thenComparing(names())).compare(one, other);
            }
            int last = here ? 1 : -1;
            return column.getSortType() == TableColumn.SortType.DESCENDING ? -last : last;
        };
    }
}
