package dev.seedbed.library.preview;

import dev.seedbed.compression.Decompression;
import dev.seedbed.library.archive.PgArchive;
import dev.seedbed.library.archive.PgArchiveReader;
import dev.seedbed.library.archive.PgCustomBlocks;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the first rows of a table out of a dump. Nothing is restored.
///
/// Stateless and safe for use by several threads.
public final class DumpPreview {
    static final int LOOKED_AT = 256 * 1024;

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
        try (InputStream in = open(info)) {
            return SqlRows.of(new TextWindow(in), data, limit);
        }
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
            return new DumpRows(data.table(), columns, CopyText.rows(text, limit, text.length() >= LOOKED_AT / 4));
        }
    }
}
