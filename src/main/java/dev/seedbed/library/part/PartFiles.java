package dev.seedbed.library.part;

import dev.seedbed.library.item.DumpItem;
import dev.seedbed.library.item.DumpItems;
import java.util.stream.Collectors;

/// What `pg-restore.sh` leaves out of an archive.
public final class PartFiles {
    private PartFiles() {}

    /// Numbers in the table of contents, a line for each.
    public static String leftOut(SeedPart part, DumpItems items) {
        var selection = new PartSelection(part, items);
        return items.list().stream()
                .filter(selection::leavesOut)
                .map(DumpItem::id)
                .map(id -> id + "\n")
                .collect(Collectors.joining());
    }
}
