package dev.seedbed.store.file;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;

/// Files that can be restored. What is compressed is handed over decompressed, so that two versions of a dump have most
/// in common; their names tell how they were.
public final class FileContent implements PackageContent {
    private static final int FOLDER = 0755;
    private static final int FILE = 0644;
    private static final int HEAD = 6;
    private static final int BUFFER = 128 * 1024;

    private final String name;
    private final List<Path> files;
    private final Instant when = Instant.now();

    /// @param name of the file or the folder
    /// @param files in the order in which they are restored
    public FileContent(String name, List<Path> files) {
        this.name = name;
        this.files = List.copyOf(files);
    }

    @Override
    public PackageDescription description() {
        return PackageDescriptionBuilder.builder()
                .type(PackageDescription.Type.DUMP)
                .name(name)
                .seedName(name)
                .seedFiles(files.stream().map(FileContent::name).toList())
                .when(when)
                .build();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Unknown where something is compressed.
    @Override
    public long expectedBytes() throws OperationFailedException {
        long all = 0;
        for (Path file : files) {
            try (InputStream in = open(file)) {
                if (compression(in) != Compression.NONE) {
                    return -1;
                }
                all += Files.size(file);
            } catch (IOException e) {
                throw failure(file, e);
            }
        }
        return all;
    }

    @Override
    public void read(EntryReader reader) throws OperationFailedException, InterruptedException {
        hand(reader, entry("", ContentEntry.Type.DIRECTORY, FOLDER, when.getEpochSecond(), 0));
        var names = new LinkedHashSet<String>();
        for (Path file : files) {
            try {
                read(file, names, reader);
            } catch (InterruptedIOException e) {
                throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
            } catch (IOException e) {
                throw failure(file, e);
            }
        }
    }

    private static void read(Path file, LinkedHashSet<String> names, EntryReader reader)
            throws IOException, OperationFailedException, InterruptedException {
        long modified = Files.getLastModifiedTime(file).toMillis() / 1000;
        Compression compression;
        try (InputStream in = open(file)) {
            compression = compression(in);
        }
        String path = plainName(name(file), compression);
        if (!names.add(path)) {
            path = name(file);
            names.add(path);
        }
        long bytes = compression == Compression.NONE ? Files.size(file) : measured(file, compression);
        try (InputStream in = open(file);
                InputStream content = Decompression.open(in, compression, Files.size(file))) {
            reader.entry(entry(path, ContentEntry.Type.FILE, FILE, modified, bytes), content);
        }
    }

    /// A size has to be known before: it is read twice.
    private static long measured(Path file, Compression compression) throws IOException {
        try (InputStream in = open(file);
                InputStream content = Decompression.open(in, compression, Files.size(file))) {
            return content.transferTo(OutputStream.nullOutputStream());
        }
    }

    static String plainName(String name, Compression compression) {
        String extension = compression.extension();
        return !extension.isEmpty() && name.length() > extension.length() && name.endsWith(extension)
                ? name.substring(0, name.length() - extension.length())
                : name;
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    private static Compression compression(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        return Compression.of(head, head.length);
    }

    private void hand(EntryReader reader, ContentEntry entry) throws OperationFailedException, InterruptedException {
        try {
            reader.entry(entry, InputStream.nullInputStream());
        } catch (IOException e) {
            throw failure(Path.of(name), e);
        }
    }

    private static ContentEntry entry(String path, ContentEntry.Type type, int mode, long modified, long bytes) {
        return ContentEntryBuilder.builder()
                .path(path)
                .type(type)
                .mode(mode)
                .modifiedSeconds(modified)
                .bytes(bytes)
                .build();
    }

    private static OperationFailedException failure(Path file, IOException e) {
        return new OperationFailedException(
                e instanceof NoSuchFileException
                        ? new Failure.NotFound("file", file.toString())
                        : new Failure.LocalFile(file, String.valueOf(e.getMessage())),
                e);
    }

    @Override
    public void close() {
        // Nothing stays open.
    }
}
