package dev.seedbed.store.file;

import com.github.luben.zstd.ZstdOutputStream;
import dev.seedbed.compression.Compression;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import dev.seedbed.task.file.AtomicFile;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;

/// Received files in a folder of this computer: one file, or a folder with several. What was compressed with gzip or
/// zstd is so again; what was with anything else comes as it is inside.
public final class FileTarget implements PackageTarget {
    private static final int BUFFER = 128 * 1024;

    private final Path folder;
    private final String source;
    private final PackageDescription description;
    private final Path draft;
    private final List<String> written = new ArrayList<>();
    private final Map<String, String> originals = new LinkedHashMap<>();

    /// @param folder that the file comes into; made where it is missing
    /// @param source what is received and from where, for people
    /// @throws OperationFailedException with `LocalFile`
    public FileTarget(Path folder, String source, PackageDescription description) throws OperationFailedException {
        this.folder = folder;
        this.source = source;
        this.description = description;
        for (String original : description.seedFiles()) {
            for (Compression one : List.of(Compression.GZIP, Compression.ZSTD)) {
                String plain = FileContent.plainName(original, one);
                if (!plain.equals(original)) {
                    originals.put(plain, original);
                }
            }
        }
        try {
            Files.createDirectories(folder);
            this.draft = Files.createTempDirectory(folder, ".seedbed-receiving-");
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    @Override
    public void readBase(Set<String> paths, EntryReader reader) throws OperationFailedException {
        throw new OperationFailedException(new Failure.WrongState("file", source, "no-older-version"));
    }

    @Override
    public void remove(String path) {
        // It begins with nothing.
    }

    @Override
    public void write(ContentEntry entry, InputStream content) throws OperationFailedException, InterruptedException {
        if (entry.type() == ContentEntry.Type.DIRECTORY && entry.path().isEmpty()) {
            return;
        }
        String name = entry.path();
        if (entry.type() != ContentEntry.Type.FILE || !isName(name)) {
            throw new OperationFailedException(new StoreFailure.StoreDamaged(source, name, "path-outside"));
        }
        String original = originals.getOrDefault(name, name);
        Path file = draft.resolve(original);
        try (OutputStream out = compressed(Files.newOutputStream(file), original.equals(name) ? "" : original)) {
            content.transferTo(out);
        } catch (InterruptedIOException e) {
            throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
        } catch (IOException e) {
            throw e.getCause() instanceof OperationFailedException known ? known : failure(file, e);
        }
        written.add(original);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ')
                && !name.startsWith(".");
    }

    private static OutputStream compressed(OutputStream out, String original) throws IOException {
        if (original.endsWith(Compression.GZIP.extension()) && !original.isEmpty()) {
            return new GZIPOutputStream(out, BUFFER);
        }
        return original.endsWith(Compression.ZSTD.extension()) && !original.isEmpty()
                ? new ZstdOutputStream(out).setChecksum(true)
                : out;
    }

    @Override
    public String finish() throws OperationFailedException {
        if (written.isEmpty()) {
            throw new OperationFailedException(new StoreFailure.StoreDamaged(source, "", "not-readable:0"));
        }
        boolean single = written.size() == 1;
        String name = single ? written.getFirst() : isName(description.name()) ? description.name() : "received";
        Path place = free(name);
        try {
            AtomicFile.replace(single ? draft.resolve(name) : draft, place);
            return place.toString();
        } catch (IOException e) {
            throw failure(place, e);
        }
    }

    /// Nothing of the user's is overwritten.
    private Path free(String name) {
        Path place = folder.resolve(name);
        int point = name.indexOf('.');
        String stem = point <= 0 ? name : name.substring(0, point);
        String rest = point <= 0 ? "" : name.substring(point);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(stem + "-" + i + rest);
        }
        return place;
    }

    private static OperationFailedException failure(Path file, IOException e) {
        return new OperationFailedException(
                FullDisk.isToldBy(e)
                        ? new Failure.NoSpace(file.toString(), -1, -1)
                        : new Failure.LocalFile(file, String.valueOf(e.getMessage())),
                e);
    }

    @Override
    public void close() {
        FileUtils.deleteQuietly(draft.toFile());
    }
}
