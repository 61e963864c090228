package dev.seedbed.library.part;

import dev.seedbed.library.item.DumpItem;
import dev.seedbed.library.item.DumpItem.Kind;
import dev.seedbed.library.item.DumpItems;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of a dump, to be chosen from.
///
/// @param name with its schema, where it has one
/// @param bytes of its rows in the dump, 0 for none
public record DumpTable(String name, long bytes) {

    /// All tables by name; none where no part of the dump can be restored.
    public static List<DumpTable> of(DumpItems dump) {
        Map<String, Long> bytes = new HashMap<>();
        for (DumpItem item : dump.list()) {
            if (item.kind() == Kind.ROWS) {
                bytes.merge(item.table(), Math.max(0, item.bytes()), Long::sum);
            }
        }
        return dump.list().stream()
                .filter(item -> item.kind() == Kind.TABLE)
                .map(DumpItem::table)
                .distinct()
                .map(table -> new DumpTable(table, bytes.getOrDefault(table, 0L)))
                .sorted(Comparator.comparing(DumpTable::name))
                .toList();
    }
}
