package dev.seedbed.library.index;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.library.archive.PgArchive;
import dev.seedbed.library.archive.PgArchiveFacts;
import dev.seedbed.library.archive.PgArchiveReader;
import dev.seedbed.library.archive.PgCustomBlocks;
import dev.seedbed.library.archive.PgDirectoryInspection;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.sql.CopyRows;
import dev.seedbed.library.sql.SqlTokens;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// Maps one PostgreSQL archive: data from its blocks or members, the rest from its table of contents.
final class PgArchiveIndexing {
    private static final int BUFFER_BYTES = 256 * 1024;

    private final DumpInfo info;
    private final HashingInput raw;
    private final List<Segment> segments = new ArrayList<>();
    private final DumpIndexer.MarkList marks;

    PgArchiveIndexing(DumpInfo info, HashingInput raw) {
        this.info = info;
        this.raw = raw;
        this.marks = new DumpIndexer.MarkList(info.compression() != Compression.NONE);
    }

    IndexedDump index() throws IOException {
        var content =
                new BufferedInputStream(Decompression.open(raw, info.compression(), info.sizeBytes()), BUFFER_BYTES);
        return switch (info.format()) {
            case PG_CUSTOM -> custom(content);
            case PG_DIRECTORY -> directory(content);
            default -> tar(content);
        };
    }

    private IndexedDump custom(InputStream content) throws IOException {
        PgArchive archive = PgArchiveReader.read(content);
        segments.add(new Segment(Work.SCHEMA, "", 0, archive.endOfContents(), 0));
        var byId = new HashMap<Integer, PgArchive.Entry>();
        archive.entries().forEach(entry -> byId.put(entry.id(), entry));
        var blocks = new PgCustomBlocks(content, archive.endOfContents(), archive.compression());
        boolean cut = false;
        int tables = 0;
        try {
            for (PgCustomBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
                PgArchive.Entry entry = byId.get(block.id());
                segments.add(data(entry, block));
                tables += entry != null && entry.isTableData() ? 1 : 0;
                marks.add(raw.count(), blocks.position());
            }
        } catch (IOException e) {
            if (!Decompression.isCut(e)) {
                throw e;
            }
            cut = true;
        }
        long expected = archive.entries().stream()
                .filter(entry -> entry.isTableData() && entry.data() != PgArchive.DataState.NO_DATA)
                .count();
        return finish(archive, blocks.position(), cut || tables < expected);
    }

    private IndexedDump directory(InputStream content) throws IOException {
        PgArchive archive = PgArchiveReader.read(content);
        segments.add(new Segment(Work.SCHEMA, "", 0, archive.endOfContents(), 0));
        boolean isWhole = true;
        for (PgArchive.Entry entry : archive.entries()) {
            if (!entry.member().isEmpty()) {
                Path data = PgDirectoryInspection.data(info.file(), entry);
                isWhole &= data != null;
                if (data != null && entry.isTableData()) {
                    segments.add(new Segment(Work.DATA, entry.qualifiedName(), endOfLast(), Files.size(data), -1));
                }
            }
        }
        return finish(archive, endOfLast(), !isWhole);
    }

    private static Segment data(PgArchive.@Nullable Entry entry, PgCustomBlocks.Block block) {
        if (entry == null || !entry.isTableData()) {
            return new Segment(Work.DATA, "", block.start(), block.lengthBytes(), -1);
        }
        return new Segment(Work.DATA, entry.qualifiedName(), block.start(), block.lengthBytes(), block.rows());
    }

    private IndexedDump tar(InputStream content) throws IOException {
        @Nullable PgArchive archive = null;
        Map<String, PgArchive.Entry> byMember = new HashMap<>();
        long end = 0;
        boolean cut = false;
        var tar = new TarArchiveInputStream(content);
        try {
            for (TarArchiveEntry member = tar.getNextEntry(); member != null; member = tar.getNextEntry()) {
                if (member.getName().equals("toc.dat")) {
                    archive = PgArchiveReader.read(tar);
                    archive.entries().forEach(entry -> byMember.put(entry.member(), entry));
                    segments.add(new Segment(Work.SCHEMA, "", 0, tar.getBytesRead(), 0));
                } else {
                    member(member, byMember.get(member.getName()), tar);
                }
                end = tar.getBytesRead();
                marks.add(raw.count(), end);
            }
        } catch (IOException e) {
            if (!Decompression.isCut(e)) {
                throw e;
            }
            cut = true;
        }
        if (archive == null) {
            throw new EOFException("no toc.dat");
        }
        boolean isWhole = info.completeness() != Completeness.TRUNCATED;
        return finish(archive, end, cut || !isWhole);
    }

    private void member(TarArchiveEntry member, PgArchive.@Nullable Entry entry, InputStream content)
            throws IOException {
        if (entry == null || !entry.isTableData()) {
            return;
        }
        long rows = CopyRows.in(content);
        segments.add(new Segment(Work.DATA, entry.qualifiedName(), endOfLast(), member.getSize(), rows));
    }

    private long endOfLast() {
        return segments.isEmpty()
                ? 0
                : segments.getLast().start() + segments.getLast().lengthBytes();
    }

    private IndexedDump finish(PgArchive archive, long contentBytes, boolean cut) throws IOException {
        String hash = raw.finish();
        for (PgArchive.Entry entry : archive.entries()) {
            work(entry).ifPresent(work -> segments.add(new Segment(work.work(), work.table(), contentBytes, 0, 0)));
        }
        var index = new DumpIndex(
                hash,
                raw.count(),
                contentBytes,
                List.copyOf(segments),
                marks.finish(raw.count(), contentBytes),
                PgArchiveFacts.roles(archive),
                PgArchiveFacts.extensions(archive));
        return IndexedDumpBuilder.builder()
                .index(index)
                .completeness(cut ? Completeness.TRUNCATED : Completeness.COMPLETE)
                .items(new PgArchiveItems(segments).of(archive))
                .build();
    }

    private static Optional<StatementEffect> work(PgArchive.Entry entry) {
        return switch (entry.type()) {
            case "INDEX", "CONSTRAINT", "FK CONSTRAINT" -> StatementEffect.of(new SqlTokens(entry.definition()));
            case "MATERIALIZED VIEW DATA" -> Optional.of(new StatementEffect(Work.OTHER, entry.qualifiedName()));
            default -> Optional.empty();
        };
    }
}
