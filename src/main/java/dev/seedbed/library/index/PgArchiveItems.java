package dev.seedbed.library.index;

import dev.seedbed.library.archive.PgArchive;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.item.DumpItem;
import dev.seedbed.library.item.DumpItem.Kind;
import dev.seedbed.library.item.DumpItemBuilder;
import dev.seedbed.library.item.DumpItems;
import dev.seedbed.library.item.PgItemKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The items of an archive: the entries of its table of contents.
final class PgArchiveItems {
    private final Map<String, Segment> data = new HashMap<>();

    /// @param segments where rows lie
    PgArchiveItems(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment.work() == Work.DATA) {
                data.put(segment.table(), segment);
            }
        }
    }

    DumpItems of(PgArchive archive) {
        return DumpItems.of(archive.entries().stream().map(this::item).toList());
    }

    private DumpItem item(PgArchive.Entry entry) {
        Kind kind = PgItemKinds.of(entry.type());
        String name = entry.qualifiedName();
        PgItemKinds.Tables tables = PgItemKinds.tables(kind, entry.definition(), entry.schema());
        Segment rows = kind == Kind.ROWS ? data.get(name) : null;
        return DumpItemBuilder.builder()
                .id(entry.id())
                .kind(kind)
                .name(name)
                .table(kind == Kind.TABLE || kind == Kind.ROWS ? name : tables.table())
                .target(tables.target())
                .needs(entry.needs())
                .bytes(rows == null ? 0 : rows.lengthBytes())
                .rows(rows == null ? 0 : rows.rows())
                .build();
    }
}
