package dev.seedbed.library.preview;

import dev.seedbed.compression.Decompression;
import dev.seedbed.library.archive.PgArchive;
import dev.seedbed.library.archive.PgArchiveReader;
import dev.seedbed.library.archive.PgCustomBlocks;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.sql.SqlStyle;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the first rows of a table out of a dump. Nothing is restored.
///
/// Stateless and safe for use by several threads.
public final class DumpPreview {
    private static final int LOOKED_AT = 256 * 1024;
    private static final int BEFORE = 64 * 1024;

    /// Blocks; in a compressed file all that lies before the table is unpacked on the way.
    ///
    /// @param limit at most so many rows
    /// @throws OperationFailedException with `SeedUnreadable` or `SeedUnfit`
    public DumpRows rows(DumpInfo info, DumpIndex index, String table, int limit) throws OperationFailedException {
        Optional<Segment> data = index.segments().stream()
                .filter(segment ->
                        segment.work() == Work.DATA && segment.table().equals(table))
                .findFirst();
        if (data.isEmpty()) {
            return new DumpRows(table, List.of(), List.of());
        }
        try {
            return switch (info.format()) {
                case SQL -> sql(info, data.get(), limit);
                case PG_CUSTOM -> custom(info, data.get(), limit);
                case PG_TAR, PG_DIRECTORY, RDB, AOF, AOF_FOLDER, COMMANDS, MYDUMPER, MYSQL_SHELL, PACKED ->
                    new DumpRows(table, List.of(), List.of());
            };
        } catch (IOException e) {
            throw SeedFailures.of(info.file(), e);
        }
    }

    private static InputStream open(DumpInfo info) throws IOException {
        if (info.format() == DumpFormat.SQL) {
            return DumpText.open(info);
        }
        Path file = info.file();
        return Decompression.open(Files.newInputStream(file), info.compression(), info.sizeBytes());
    }

    private static DumpRows sql(DumpInfo info, Segment data, int limit) throws IOException {
        String before;
        String text;
        try (InputStream in = open(info)) {
            long skipped = Math.max(0, data.start() - BEFORE);
            in.skipNBytes(skipped);
            before = new String(in.readNBytes((int) (data.start() - skipped)), StandardCharsets.UTF_8);
            int wanted = (int) Math.min(LOOKED_AT, data.lengthBytes());
            text = new String(in.readNBytes(wanted), StandardCharsets.UTF_8);
        }
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
                            copyRows(text.substring(lines + 1), limit, data.lengthBytes() > LOOKED_AT));
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

    private static DumpRows custom(DumpInfo info, Segment data, int limit) throws IOException {
        try (InputStream in = new BufferedInputStream(open(info))) {
            PgArchive archive = PgArchiveReader.read(in);
            in.skipNBytes(data.start() - archive.endOfContents());
            var blocks = new PgCustomBlocks(in, data.start(), archive.compression());
            String text = new String(blocks.start(LOOKED_AT), StandardCharsets.UTF_8);
            List<String> columns = archive.entries().stream()
                    .filter(entry ->
                            entry.isTableData() && entry.qualifiedName().equals(data.table()))
                    .findFirst()
                    .map(entry -> SqlColumns.inList(entry.copy()))
                    .orElse(List.of());
            return new DumpRows(data.table(), columns, copyRows(text, limit, text.length() >= LOOKED_AT / 4));
        }
    }

    private static List<List<@Nullable String>> copyRows(String text, int limit, boolean mayBeCut) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        int at = 0;
        while (rows.size() < limit && at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0 && mayBeCut) {
                break;
            }
            String line = text.substring(at, end < 0 ? text.length() : end);
            if (line.startsWith("\\.")) {
                break;
            }
            rows.add(CopyText.row(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
            at = end < 0 ? text.length() : end + 1;
        }
        return rows;
    }
}
