package dev.seedbed.input;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// Gathers what a result depends on into one SHA-256. Every part has a name and a length, so that no two different
/// descriptions read the same.
public final class InputDigest {
    private static final int MOST_FILES = 100_000;

    private final DigestUtils sha256 = new DigestUtils(DigestUtils.getSha256Digest());
    private final @Nullable FileHashes hashes;

    /// Reads every file.
    public InputDigest() {
        this.hashes = null;
    }

    /// For a look: does not read again what seems to be as it was.
    public InputDigest(FileHashes hashes) {
        this.hashes = hashes;
    }

    public InputDigest text(String name, String value) {
        part(name, value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public InputDigest texts(String name, List<String> values) {
        text(name, Integer.toString(values.size()));
        values.forEach(value -> text("", value));
        return this;
    }

    /// A file's content; its name does not count. Blocks while it is read.
    public InputDigest file(String name, Path file) throws OperationFailedException, InterruptedException {
        try {
            part(name, hash(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return this;
    }

    private byte[] hash(Path file) throws IOException, InterruptedException {
        if (hashes == null) {
            return read(file);
        }
        var known = hashes.of(file);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] hash = read(file);
        hashes.remember(file, hash);
        return hash;
    }

    private static byte[] read(Path file) throws IOException, InterruptedException {
        var content = new DigestUtils(DigestUtils.getSha256Digest());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                content.getMessageDigest().update(buffer, 0, n);
            }
        }
        return content.getMessageDigest().digest();
    }

    /// Everything in a folder, by the names and contents of its files; a file counts as a folder of one. Hidden files
    /// count, too.
    public InputDigest tree(String name, Path root) throws OperationFailedException, InterruptedException {
        if (!Files.isDirectory(root)) {
            return file(name, root);
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            files = all.filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw unreadable(root, e);
        }
        if (files.size() > MOST_FILES) {
            throw new OperationFailedException(new Failure.LocalFile(root, "too-many-files:" + MOST_FILES));
        }
        text(name, Integer.toString(files.size()));
        for (Path file : files) {
            file(root.relativize(file).toString().replace('\\', '/'), file);
        }
        return this;
    }

    /// The digest of all that was told so far, in hexadecimal digits.
    public String result() throws IllegalStateException {
        try {
            return org.apache.commons.codec.binary.Hex.encodeHexString(
                    ((java.security.MessageDigest) sha256.getMessageDigest().clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void part(String name, byte[] value) {
        byte[] of = name.getBytes(StandardCharsets.UTF_8);
        var digest = sha256.getMessageDigest();
        digest.update((of.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(of);
        digest.update((value.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(value);
    }

    private static OperationFailedException unreadable(Path file, Exception e) {
        Failure failure = e instanceof NoSuchFileException
                ? new Failure.NotFound("file", file.toString())
                : new Failure.LocalFile(file, String.valueOf(e.getMessage()));
        return new OperationFailedException(failure, e);
    }
}
