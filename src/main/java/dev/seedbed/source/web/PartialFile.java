package dev.seedbed.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has been fetched of a file so far, which another fetch of the same address goes on with. Where another one is
/// fetching it just now, this one has a file of its own, which is removed if it is not complete.
final class PartialFile implements AutoCloseable {
    private static final int BUFFER = 1 << 17;

    private final WebCache cache;
    private final FileChannel lock;
    private final Path path;
    private final Path about;
    private final boolean isShared;
    private FileChannel channel;
    private MessageDigest digest = WebCache.sha256();
    private long bytes;

    private PartialFile(WebCache cache, FileChannel lock, Path path, boolean isShared) throws IOException {
        this.cache = cache;
        this.lock = lock;
        this.path = path;
        this.about = path.resolveSibling(path.getFileName() + ".json");
        this.isShared = isShared;
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    static PartialFile open(WebCache cache, WebAddress address) throws IOException {
        Path path = cache.partialFolder().resolve(WebCache.key(address));
        FileChannel lock = FileChannel.open(
                path.resolveSibling(path.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return isFree(lock)
                ? new PartialFile(cache, lock, path, true)
                : new PartialFile(
                        cache, lock, path.resolveSibling(path.getFileName() + "-" + UUID.randomUUID()), false);
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /// Of which version it is; null where that is not known, so that it is of no use.
    @Nullable
    Validators version() {
        return bytes == 0 ? null : cache.read(about, Validators.class);
    }

    /// Reads what is there, for the checksum of the whole.
    void readBegun() throws IOException {
        if (Files.size(path) == 0 || cache.read(about, Validators.class) == null) {
            restart();
            return;
        }
        digest = WebCache.sha256();
        bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        channel.position(bytes);
    }

    void restart() throws IOException {
        channel.truncate(0);
        Files.deleteIfExists(about);
        digest = WebCache.sha256();
        bytes = 0;
    }

    void isOf(Validators version) throws IOException {
        if (!version.exact().isEmpty()) {
            cache.write(about, version);
        }
    }

    void write(ByteBuffer part) throws IOException {
        digest.update(part.duplicate());
        bytes += part.remaining();
        while (part.hasRemaining()) {
            channel.write(part);
        }
    }

    long bytes() {
        return bytes;
    }

    /// Of all that was written. Called once.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The file itself, all of it on the disk.
    Path complete() throws IOException {
        channel.force(true);
        channel.close();
        Files.deleteIfExists(about);
        return path;
    }

    void remove() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
        Files.deleteIfExists(about);
    }

    /// Keeps only what can be gone on with.
    @Override
    public void close() throws IOException {
        channel.close();
        boolean isOfUse = isShared && bytes > 0 && Files.exists(about);
        if (!isOfUse) {
            Files.deleteIfExists(path);
            Files.deleteIfExists(about);
        }
        lock.close();
    }
}
