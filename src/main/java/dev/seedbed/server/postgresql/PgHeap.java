package dev.seedbed.server.postgresql;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads names out of the file of one of PostgreSQL's shared catalogues: `pg_database` or `pg_authid`, whose rows
/// begin with object id and name. As the server is not asked, a row that is only just deleted may still be seen.
final class PgHeap {
    private static final int PAGE = 8192;
    private static final int PAGE_HEADER = 24;
    private static final int TUPLE_HEADER = 23;
    private static final int NAME = 64;
    private static final int ITEM_NORMAL = 1;
    private static final int HAS_OID = 0x0008;
    private static final int XMAX_LOCK_ONLY = 0x0080;
    private static final int XMIN_COMMITTED = 0x0100;
    private static final int XMIN_INVALID = 0x0200;
    private static final int XMAX_INVALID = 0x0800;

    /// A row's beginning.
    ///
    /// @param writer transaction that wrote it
    /// @param replaced whether a later transaction deleted or replaced it, if that one ended well
    record Row(long oid, String name, long writer, boolean replaced) {}

    private PgHeap() {}

    /// One row for each object that seems to exist.
    static List<Row> rows(byte[] file) {
        var newest = new HashMap<Long, Row>();
        for (int at = 0; at + PAGE <= file.length; at += PAGE) {
            ByteBuffer page = ByteBuffer.wrap(file, at, PAGE).slice().order(ByteOrder.LITTLE_ENDIAN);
            for (Row row : page(page)) {
                newest.merge(row.oid(), row, PgHeap::later);
            }
        }
        // Where all versions were replaced, the object is gone.
        return newest.values().stream()
                .filter(row -> !row.replaced())
                .sorted(Comparator.comparing(Row::name))
                .toList();
    }

    private static Row later(Row one, Row other) {
        if (one.replaced() != other.replaced()) {
            return one.replaced() ? other : one;
        }
        return one.writer() >= other.writer() ? one : other;
    }

    private static List<Row> page(ByteBuffer page) {
        var rows = new ArrayList<Row>();
        int end = Math.min(Short.toUnsignedInt(page.getShort(12)), PAGE);
        for (int item = PAGE_HEADER; item + 4 <= end; item += 4) {
            int pointer = page.getInt(item);
            int offset = pointer & 0x7fff;
            int flags = (pointer >>> 15) & 3;
            int length = pointer >>> 17;
            if (flags == ITEM_NORMAL && offset + length <= PAGE && length > TUPLE_HEADER) {
                row(page, offset, length, rows);
            }
        }
        return rows;
    }

    private static void row(ByteBuffer page, int offset, int length, List<Row> rows) {
        int mask = Short.toUnsignedInt(page.getShort(offset + 20));
        int header = Byte.toUnsignedInt(page.get(offset + 22));
        // Before version 12 the object id stood before the first column.
        boolean oidInHeader = (mask & HAS_OID) != 0;
        int oidAt = oidInHeader ? header - 4 : header;
        int nameAt = oidInHeader ? header : header + 4;
        if (oidAt < TUPLE_HEADER - 4 || nameAt + NAME > length || neverWas(mask)) {
            return;
        }
        String name = name(page, offset + nameAt);
        if (!name.isEmpty()) {
            long deleter = Integer.toUnsignedLong(page.getInt(offset + 4));
            boolean replaced = deleter != 0 && (mask & (XMAX_INVALID | XMAX_LOCK_ONLY)) == 0;
            rows.add(new Row(
                    Integer.toUnsignedLong(page.getInt(offset + oidAt)),
                    name,
                    Integer.toUnsignedLong(page.getInt(offset)),
                    replaced));
        }
    }

    /// Whether the transaction that wrote it is known to have failed; both bits together mean that it is old.
    private static boolean neverWas(int mask) {
        return (mask & XMIN_INVALID) != 0 && (mask & XMIN_COMMITTED) == 0;
    }

    private static String name(ByteBuffer page, int offset) {
        byte[] bytes = new byte[NAME];
        page.get(offset, bytes);
        int length = 0;
        while (length < NAME && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /// Names by object id.
    static Map<Long, String> names(byte[] file) {
        var names = new HashMap<Long, String>();
        rows(file).forEach(row -> names.put(row.oid(), row.name()));
        return names;
    }
}
