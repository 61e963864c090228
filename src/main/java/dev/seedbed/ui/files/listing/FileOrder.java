package dev.seedbed.ui.files.listing;

import java.util.Comparator;

/// How the tree is sorted. Directories always come before files.
///
/// @param ascending whether small values come first
public record FileOrder(Column column, boolean ascending) {
    public static final FileOrder USUAL = new FileOrder(Column.NAME, true);

    /// What is sorted by.
    public enum Column {
        NAME,
        SIZE,
        MODE,
        OWNER,
        TIME
    }

    public Comparator<FileRow> comparator() {
        Comparator<FileRow> byName = Comparator.comparing(row -> row.entry().name());
        Comparator<FileRow> order = switch (column) {
            case NAME -> byName;
            case SIZE -> Comparator.comparingLong(row -> row.entry().sizeBytes());
            case MODE -> Comparator.comparingInt(row -> row.entry().mode());
            case OWNER ->
                Comparator.comparingInt((FileRow row) -> row.entry().uid())
                        .thenComparingInt(row -> row.entry().gid());
            case TIME -> Comparator.comparing(row -> row.entry().modified());
        };
        return Comparator.comparing((FileRow row) -> !row.isDirectory())
                .thenComparing(ascending ? order : order.reversed())
                .thenComparing(byName);
    }
}
