package dev.seedbed.store.known;

import dev.seedbed.store.place.Digest;
import dev.seedbed.task.file.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Small blobs of stores in a folder of ours, by their digests. What is rotten counts as missing. Files are
/// read and written as streams, which an interrupt does not close.
final class BlobCache {
    private static final Logger LOG = LoggerFactory.getLogger(BlobCache.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BUFFER_BYTES = 64 << 10;

    private final Path folder;

    BlobCache(Path folder) {
        this.folder = folder;
    }

    /// It is our own folder that failed.
    static final class LocalException extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        LocalException(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    Path folder() {
        return folder;
    }

    Path file(Digest digest) {
        return folder.resolve(digest.hex());
    }

    /// Whether it is there as a whole, which takes reading it.
    boolean has(Digest digest) throws IOException {
        Path file = file(digest);
        if (!Files.exists(file)) {
            return false;
        }
        MessageDigest found = sha256();
        try (var in = new DigestInputStream(new FileInputStream(file.toFile()), found)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        boolean is = digest.equals(new Digest(HexFormat.of().formatHex(found.digest())));
        if (is) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        }
        return is;
    }

    /// Empty where it is not there.
    byte[] bytes(Digest digest) throws IOException {
        if (!has(digest)) {
            return new byte[0];
        }
        try (InputStream in = new FileInputStream(file(digest).toFile())) {
            return in.readAllBytes();
        }
    }

    static boolean isDigest(Digest digest, byte[] bytes) {
        return digest.equals(new Digest(HexFormat.of().formatHex(sha256().digest(bytes))));
    }

    void keep(Digest digest, byte[] bytes) throws IOException {
        if (!keep(digest, new ByteArrayInputStream(bytes), bytes.length)) {
            throw new IllegalArgumentException(digest + " is another content");
        }
    }

    /// Keeps a content of this length.
    ///
    /// @return false where it is another content
    /// @throws LocalException where that fails here, rather than at the other side
    boolean keep(Digest digest, InputStream content, long bytes) throws IOException {
        Path draft = draft();
        MessageDigest found = sha256();
        try {
            try (OutputStream out = new FileOutputStream(draft.toFile())) {
                copy(new DigestInputStream(content, found), out, bytes);
            }
            boolean is = digest.equals(new Digest(HexFormat.of().formatHex(found.digest())));
            if (is) {
                AtomicFile.replace(draft, file(digest));
            }
            return is;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path draft() throws LocalException {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "new", ".tmp");
        } catch (IOException e) {
            throw new LocalException(e);
        }
    }

    private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                return;
            }
            try {
                out.write(buffer, 0, read);
            } catch (IOException e) {
                throw new LocalException(e);
            }
            left -= read;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Removes what nobody used for long. A failure is only logged.
    void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant oldest = Instant.now().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.info("{} cannot be tidied: {}", folder, e.toString());
        }
    }
}
