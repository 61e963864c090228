package dev.seedbed.seeding.job;

import dev.seedbed.library.item.DumpItem;
import dev.seedbed.library.item.DumpItems;
import dev.seedbed.library.part.PartSelection;
import dev.seedbed.library.part.SeedPart;
import java.util.stream.Collectors;

/// What `pg-restore.sh` leaves out of an archive.
final class PartFiles {
    private PartFiles() {}

    /// Numbers in the table of contents, a line for each.
    static String leftOut(SeedPart part, DumpItems items) {
        var selection = new PartSelection(part, items);
        return items.list().stream()
                .filter(selection::leavesOut)
                .map(DumpItem::id)
                .map(id -> id + "\n")
                .collect(Collectors.joining());
    }
}
