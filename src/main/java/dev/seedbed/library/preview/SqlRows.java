package dev.seedbed.library.preview;

import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.sql.SqlStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The first rows of a place in SQL text, be they `COPY` or `INSERT`.
final class SqlRows {
    private static final int BEFORE = 64 * 1024;

    private SqlRows() {}

    static DumpRows of(TextWindow window, Segment data, int limit) throws IOException {
        long head = Math.max(0, data.start() - BEFORE);
        long end = data.start() + Math.min(DumpPreview.LOOKED_AT, data.lengthBytes());
        byte[] bytes = window.between(head, end);
        int start = (int) Math.min(data.start() - head, bytes.length);
        String before = new String(bytes, 0, start, StandardCharsets.UTF_8);
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        int copy = startOf(text, "COPY");
        int insert = startOf(text, "INSERT");
        if (copy >= 0 && (insert < 0 || copy < insert)) {
            int header = text.indexOf(';', copy);
            int lines = header < 0 ? -1 : text.indexOf('\n', header);
            return lines < 0
                    ? new DumpRows(data.table(), List.of(), List.of())
                    : new DumpRows(
                            data.table(),
                            SqlColumns.inList(text.substring(copy, header)),
                            CopyText.rows(
                                    text.substring(lines + 1), limit, data.lengthBytes() > DumpPreview.LOOKED_AT));
        }
        String inserts = text.substring(Math.max(0, insert));
        SqlDialect dialect = SqlStyle.of(before.getBytes(StandardCharsets.UTF_8), before.length())
                .dialect();
        boolean isMysql = dialect == SqlDialect.MYSQL || inserts.contains("`");
        List<String> columns = SqlColumns.inList(inserts.substring(0, Math.min(inserts.length(), 8192)));
        return new DumpRows(
                data.table(),
                columns.isEmpty()
                        ? SqlColumns.ofLastTable(before + text.substring(0, Math.max(0, insert)), data.table())
                        : columns,
                new InsertText(inserts, isMysql ? SqlDialect.MYSQL : SqlDialect.POSTGRESQL).rows(limit));
    }

    private static int startOf(String text, String keyword) {
        for (int at = 0; at >= 0 && at < text.length(); at = text.indexOf('\n', at) + 1) {
            if (text.regionMatches(true, at, keyword, 0, keyword.length())) {
                return at;
            }
            if (text.indexOf('\n', at) < 0) {
                break;
            }
        }
        return -1;
    }
}
