package dev.seedbed.library.index;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.PgDirectory;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.dump.SeedFormats;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.dump.SqlTraits;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.encoding.Utf8Check;
import dev.seedbed.library.encoding.Utf8Text;
import dev.seedbed.library.index.DumpIndex.Mark;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.packed.PackedTables;
import dev.seedbed.library.sql.SqlFacts;
import dev.seedbed.library.sql.SqlScanner;
import dev.seedbed.library.sql.SqlStyle;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BoundedInputStream;

/// Reads a seed file once from end to end and maps it.
///
/// Stateless and safe for use by several threads.
public final class DumpIndexer {
    private static final int STYLE_BYTES = 64 * 1024;
    private static final long MARK_EVERY_BYTES = 1 << 20;

    /// Blocks for as long as it takes to read the file: some hundred megabytes a second where it is not compressed.
    ///
    /// @param info what [dev.seedbed.library.DumpInspector] said of the file
    /// @param progress hears bytes of the file read so far, every few megabytes, on the calling thread
    /// @throws OperationFailedException with `SeedUnreadable`, or `SeedUnfit` where it is damaged or
    ///     expands too far
    /// @throws InterruptedException where the calling thread is interrupted
    public IndexedDump index(DumpInfo info, LongConsumer progress)
            throws OperationFailedException, InterruptedException {
        try (InputStream file = open(info)) {
            var raw = new HashingInput(file, bytes -> {
                progress.accept(bytes);
                stopIfInterrupted();
            });
            IndexedDump indexed = switch (info.format()) {
                case SQL -> sql(info, raw);
                case PG_CUSTOM, PG_TAR, PG_DIRECTORY -> new PgArchiveIndexing(info, raw).index();
                case MYDUMPER, MYSQL_SHELL -> new FolderIndexing(info, raw).index();
                case PACKED -> packed(info, raw);
                case RDB, AOF, AOF_FOLDER, COMMANDS -> own(info, raw);
            };
            refuseChange(info, raw.count());
            return indexed;
        } catch (Abandoned _) {
            Thread.interrupted();
            throw new InterruptedException("reading of " + info.fileName() + " cancelled");
        } catch (CharacterCodingException _) {
            throw DumpText.unfit(info.file(), info.compression(), info.encoding());
        } catch (IOException e) {
            throw SeedFailures.of(info.file(), e);
        } catch (UncheckedIOException e) {
            throw SeedFailures.of(info.file(), Objects.requireNonNull(e.getCause()));
        }
    }

    private static InputStream open(DumpInfo info) throws IOException {
        return info.format().isFolder() ? PgDirectory.content(info.file()) : Files.newInputStream(info.file());
    }

    private static void refuseChange(DumpInfo info, long bytesRead) throws OperationFailedException, IOException {
        if (bytesRead != info.sizeBytes() || info.sizeNow() != info.sizeBytes()) {
            throw new OperationFailedException(
                    new SeedFailure.SeedUnreadable(info.file(), "changed while it was read"));
        }
    }

    private static IndexedDump sql(DumpInfo info, HashingInput raw) throws IOException, InterruptedException {
        var text = new Utf8Check(
                Utf8Text.open(Decompression.open(raw, info.compression(), info.sizeBytes()), info.encoding()));
        InputStream content = text;
        byte[] start = new byte[STYLE_BYTES];
        int length;
        boolean cut = false;
        try {
            length = content.readNBytes(start, 0, start.length);
        } catch (IOException e) {
            return cutInItsHead(info, raw, e);
        }
        SqlDialect known = info.traits().dialect();
        SqlDialect dialect = known == null ? SqlStyle.of(start, length).dialect() : known;
        var indexing = new SqlIndexing(dialect);
        var scanner = new SqlScanner(dialect, indexing);
        var marks = new MarkList(info.compression() != Compression.NONE);
        try {
            var whole = new PushbackInputStream(content, STYLE_BYTES);
            whole.unread(start, 0, length);
            while (scanner.step(whole)) {
                marks.add(raw.count(), scanner.offset());
            }
        } catch (IOException e) {
            if (!Decompression.isCut(e)) {
                throw e;
            }
            cut = true;
        }
        SqlScanner.End end = scanner.end();
        long contentBytes = scanner.offset();
        SqlFacts facts = indexing.facts();
        String hash = raw.finish();
        var index = new DumpIndex(
                hash,
                raw.count(),
                contentBytes,
                indexing.segments(contentBytes),
                marks.finish(raw.count(), contentBytes),
                dialect == SqlDialect.MYSQL ? List.of() : facts.roles(),
                facts.extensions());
        Completeness completeness = cut ? Completeness.TRUNCATED : facts.completeness(end);
        DumpSections sections = info.compression() != Compression.BZIP2
                        && !info.encoding().isConverted()
                        && (dialect == SqlDialect.MYSQL
                                || facts.createsDatabases().isEmpty())
                ? indexing.sections(completeness, contentBytes)
                : DumpSections.NONE;
        SqlTraits traits = facts.traits().divided(!sections.isEmpty());
        SeedEncoding encoding = text.isUtf8() || info.encoding().chosen()
                ? info.encoding()
                : new TextEncodings(info, dialect, facts.tool()).judge();
        if (encoding.isConverted() && !info.encoding().isConverted()) {
            // Only in its own letters it is known where statements end.
            return again(DumpInfoBuilder.builder(info).encoding(encoding).build());
        }
        return IndexedDumpBuilder.builder()
                .index(index)
                .completeness(completeness)
                .createsDatabases(facts.createsDatabases())
                .usesDatabase(facts.usesDatabase())
                .traits(traits)
                .sections(sections)
                .items(indexing.items())
                .encoding(encoding)
                .build();
    }

    private static IndexedDump again(DumpInfo info) throws IOException, InterruptedException {
        try (InputStream file = Files.newInputStream(info.file())) {
            return sql(info, new HashingInput(file, _ -> stopIfInterrupted()));
        }
    }

    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Abandoned();
        }
    }

    /// Nothing in it is told apart; what is wanted is whether it is whole.
    private static IndexedDump own(DumpInfo info, HashingInput raw) throws IOException {
        var content = BoundedInputStream.builder()
                .setInputStream(Decompression.open(raw, info.compression(), info.sizeBytes()))
                .get();
        Completeness completeness;
        try {
            Optional<SeedFormats> formats = SeedFormats.knowing(info.format());
            completeness =
                    formats.isEmpty() ? Completeness.UNKNOWN : formats.get().check(info, content);
            IOUtils.consume(content);
        } catch (IOException e) {
            if (!Decompression.isCut(e)) {
                throw e;
            }
            completeness = Completeness.TRUNCATED;
        }
        String hash = raw.finish();
        var marks = new MarkList(info.compression() != Compression.NONE);
        var index = new DumpIndex(
                hash,
                raw.count(),
                content.getCount(),
                List.of(),
                marks.finish(raw.count(), content.getCount()),
                List.of(),
                List.of());
        return IndexedDump.of(index, completeness);
    }

    /// The tables of what is in it, as far as that costs no unpacking.
    private static IndexedDump packed(DumpInfo info, HashingInput raw) throws IOException, OperationFailedException {
        String hash = raw.finish();
        var segments = new ArrayList<Segment>();
        long end = 0;
        for (Map.Entry<String, Long> table : new TreeMap<>(PackedTables.of(info.file())).entrySet()) {
            segments.add(new Segment(Work.DATA, table.getKey(), end, table.getValue(), -1));
            end += table.getValue();
        }
        var marks = List.of(new Mark(0, 0), new Mark(raw.count(), end));
        var index = new DumpIndex(hash, raw.count(), end, List.copyOf(segments), marks, List.of(), List.of());
        return IndexedDump.of(index, Completeness.UNKNOWN);
    }

    private static IndexedDump cutInItsHead(DumpInfo info, HashingInput raw, IOException e) throws IOException {
        if (!Decompression.isCut(e)) {
            throw e;
        }
        String hash = raw.finish();
        var marks = List.of(new Mark(0, 0), new Mark(raw.count(), 0));
        var index = new DumpIndex(hash, info.sizeBytes(), 0, List.of(), marks, List.of(), List.of());
        return IndexedDump.of(index, Completeness.TRUNCATED);
    }

    /// Thrown out of a progress report to leave from deep inside a reader.
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// Collects places that the file and its content have in common.
    static final class MarkList {
        private final boolean wanted;
        private final List<Mark> marks = new ArrayList<>(List.of(new Mark(0, 0)));

        MarkList(boolean wanted) {
            this.wanted = wanted;
        }

        void add(long compressed, long uncompressed) {
            if (wanted && compressed - marks.getLast().compressed() >= MARK_EVERY_BYTES) {
                marks.add(new Mark(compressed, uncompressed));
            }
        }

        List<Mark> finish(long compressed, long uncompressed) {
            if (marks.getLast().compressed() < compressed) {
                marks.add(new Mark(compressed, uncompressed));
            }
            return List.copyOf(marks);
        }
    }
}
