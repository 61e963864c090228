package dev.seedbed.library.dump;

import dev.seedbed.compression.Compression;
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
import org.apache.commons.io.function.Uncheck;

/// PostgreSQL's directory format (`pg_dump -Fd`): a folder of `toc.dat` and a file for each table's data.
public final class PgDirectory {
    private static final String CONTENTS = "toc.dat";

    private PgDirectory() {}

    /// Whether the folder is such an archive. Blocks.
    public static boolean isOne(Path folder) {
        Path contents = contents(folder);
        if (!Files.isRegularFile(contents)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(contents)) {
            return new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("PGDMP");
        } catch (IOException _) {
            return false;
        }
    }

    /// The file with its table of contents.
    public static Path contents(Path folder) {
        return folder.resolve(CONTENTS);
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

    /// What the folder itself says of a seed that is one. Blocks.
    public static DumpInfoBuilder info(Path folder) throws IOException {
        return DumpInfoBuilder.builder()
                .file(folder)
                .sizeBytes(sizeBytes(folder))
                .modifiedMillis(modifiedMillis(folder))
                .compression(Compression.NONE);
    }

    public static long sizeBytes(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            size += Files.size(file);
        }
        return size;
    }

    /// When the newest of its files was changed.
    public static long modifiedMillis(Path folder) throws IOException {
        long newest = 0;
        for (Path file : files(folder)) {
            newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
        }
        return newest;
    }

    /// The content of all its files, one after the other. Reading fails with an `UncheckedIOException` where one of
    /// them cannot be opened.
    public static InputStream content(Path folder) throws IOException {
        List<Path> files = files(folder);
        var streams = new Enumeration<InputStream>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < files.size();
            }

            @Override
            public InputStream nextElement() {
                return Uncheck.get(() -> Files.newInputStream(files.get(next++)));
            }
        };
        return new SequenceInputStream(streams);
    }
}
