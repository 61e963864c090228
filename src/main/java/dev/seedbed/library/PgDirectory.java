package dev.seedbed.library;

import dev.seedbed.library.DumpInfo.Completeness;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's directory format (`pg_dump -Fd`): a folder of `toc.dat` and a file for each table's data.
public final class PgDirectory {
    private static final String CONTENTS = "toc.dat";
    private static final List<String> EXTENSIONS = List.of("", ".gz", ".lz4", ".zst");

    private PgDirectory() {}

    /// Whether the folder is such an archive. Blocks.
    public static boolean isOne(Path folder) {
        Path contents = folder.resolve(CONTENTS);
        if (!Files.isRegularFile(contents)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(contents)) {
            return new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("PGDMP");
        } catch (IOException _) {
            return false;
        }
    }

    /// Its files, the table of contents first. Blocks.
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(
                                    (Path file) -> !SeedNames.name(file).equals(CONTENTS))
                            .thenComparing(SeedOrder.BYTES))
                    .toList();
        }
    }

    static long sizeBytes(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    /// When the newest of its files was changed.
    static long modifiedMillis(Path folder) throws IOException {
        long newest = 0;
        for (Path file : files(folder)) {
            newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
        }
        return newest;
    }

    /// The content of all its files, one after the other.
    static InputStream content(Path folder) throws IOException {
        List<Path> files = files(folder);
        var streams = new Enumeration<InputStream>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < files.size();
            }

            @Override
            public InputStream nextElement() {
                try {
                    return Files.newInputStream(files.get(next++));
                } catch (IOException e) {
                    return new FailingInput(e);
                }
            }
        };
        return new SequenceInputStream(streams);
    }

    private static final class FailingInput extends InputStream {
        private final IOException failure;

        FailingInput(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    static DumpInfo inspect(Path folder) throws OperationFailedException {
        PgArchive archive;
        long size;
        long modified;
        boolean isWhole = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(CONTENTS)))) {
            archive = PgArchiveReader.read(in);
            for (PgArchive.Entry entry : archive.entries()) {
                isWhole &= entry.member().isEmpty() || data(folder, entry) != null;
            }
            size = sizeBytes(folder);
            modified = modifiedMillis(folder);
        } catch (java.nio.file.AccessDeniedException e) {
            throw new OperationFailedException(new Failure.SeedUnreadable(folder, "permission denied"), e);
        } catch (IOException e) {
            throw SeedHead.damaged(folder, e);
        }
        return new DumpInfo(
                folder,
                size,
                modified,
                DumpFormat.PG_DIRECTORY,
                Compression.NONE,
                DumpLanguage.writing(DumpFormat.PG_DIRECTORY),
                true,
                archive.toolVersion().isEmpty() ? "pg_dump" : "pg_dump " + archive.toolVersion(),
                archive.serverVersion(),
                archive.version(),
                isWhole ? Completeness.COMPLETE : Completeness.TRUNCATED,
                List.of(),
                "",
                PgArchiveFacts.roles(archive),
                PgArchiveFacts.extensions(archive),
                -1,
                List.of());
    }

    /// The file with the data of an entry, null where it is missing.
    static @Nullable Path data(Path folder, PgArchive.Entry entry) {
        Path member = folder.resolve(entry.member()).normalize();
        if (!folder.normalize().equals(member.getParent())) {
            return null;
        }
        return EXTENSIONS.stream()
                .map(extension -> folder.resolve(entry.member() + extension))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }
}
