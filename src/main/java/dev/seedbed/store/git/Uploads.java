package dev.seedbed.store.git;

import dev.seedbed.source.git.GitRepository;
import dev.seedbed.source.git.LfsPointer;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// Blobs that were brought to the server, also before a version names them. Servers of large files tell nobody what
/// they have, so this is remembered here; who does not know it sends nothing twice either, as the server says so then.
record Uploads(GitRepository repository, Path folder) {
    private static final int BUFFER = 1 << 16;
    /// Servers may remove what no commit names.
    private static final Duration KEPT = Duration.ofDays(1);

    /// What was brought from here.
    Optional<LfsPointer> find(Digest digest) throws OperationFailedException {
        Path noted = folder.resolve(digest.hex());
        try {
            FileTime old = FileTime.from(Instant.now().minus(KEPT));
            return Files.exists(noted) && Files.getLastModifiedTime(noted).compareTo(old) > 0
                    ? LfsPointer.parse(Files.readAllBytes(noted))
                    : Optional.empty();
        } catch (IOException e) {
            throw repository.failures().local(noted, e);
        }
    }

    LfsPointer put(Digest digest, BlobContent content) throws OperationFailedException, InterruptedException {
        var pointer = new LfsPointer(digest.hex(), content.bytes());
        Path draft = repository.objects().draft();
        try {
            copy(digest, content, draft);
            repository.objects().upload(pointer, draft);
            Files.createDirectories(folder);
            Files.write(folder.resolve(digest.hex()), pointer.content());
            return pointer;
        } catch (IOException e) {
            throw repository.failures().local(draft, e);
        } finally {
            delete(draft);
        }
    }

    private void copy(Digest digest, BlobContent content, Path draft)
            throws IOException, OperationFailedException, InterruptedException {
        MessageDigest hash = sha256();
        long bytes = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), hash);
                InputStream in = open(content)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("interrupted");
                }
                out.write(buffer, 0, read);
                bytes += read;
            }
        }
        if (bytes != content.bytes()) {
            throw new OperationFailedException(new Failure.LocalFile(null, "changed while it was read"));
        }
        if (!HexFormat.of().formatHex(hash.digest()).equals(digest.hex())) {
            throw repository.failures().damaged(digest.toString(), "digest-differs");
        }
    }

    private static InputStream open(BlobContent content) throws OperationFailedException, InterruptedException {
        try {
            return content.open();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws OperationFailedException, InterruptedException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static OperationFailedException unreadable(IOException e) throws InterruptedException {
        if (e instanceof InterruptedIOException) {
            Thread.interrupted();
            throw new InterruptedException("interrupted");
        }
        return new OperationFailedException(new Failure.LocalFile(null, String.valueOf(e.getMessage())), e);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void delete(Path draft) throws OperationFailedException {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw repository.failures().local(draft, e);
        }
    }
}
