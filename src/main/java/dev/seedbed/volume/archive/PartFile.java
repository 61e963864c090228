package dev.seedbed.volume.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.commons.io.output.CountingOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file in the making: written beside its target, which it becomes once it is whole and on the disk. Closed before
/// that, nothing is left. Whoever makes the next one in that folder removes what a killed program left.
///
/// Confined to one thread.
final class PartFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PartFile.class);
    private static final String END = ".seedbed-part";
    private static final int BUFFER_BYTES = 256 * 1024;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final CountingOutputStream out;

    private PartFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.out = new CountingOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES));
    }

    /// @throws FileAlreadyExistsException where the target is there already
    static PartFile beside(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        removeLeft(whole.getParent());
        Path part =
                whole.resolveSibling(".%s.%08x%s".formatted(whole.getFileName(), new SecureRandom().nextInt(), END));
        FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
        lock(channel);
        return new PartFile(target, part, channel);
    }

    /// Stays open when this is closed, until it is settled.
    OutputStream out() {
        return CloseShieldOutputStream.wrap(out);
    }

    /// Bytes of the finished file.
    long bytes() {
        return out.getByteCount();
    }

    /// Puts it in its place, where it never takes another file's.
    ///
    /// @throws FileAlreadyExistsException where somebody made the target meanwhile
    void finish() throws IOException {
        out.flush();
        if (channel.size() != bytes()) {
            throw new IOException("%d bytes were written, %d are there".formatted(bytes(), channel.size()));
        }
        channel.force(true);
        Path whole = target.toAbsolutePath();
        try {
            Files.createLink(whole, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException _) {
            // No such links here.
            if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(part);
        settle(whole.getParent());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("closing {}", part, e);
        }
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("{} stays: {}", part, e.toString());
        }
    }

    /// The new name in the folder, too, is on the disk. Some systems open no folders.
    private static void settle(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException e) {
            LOG.debug("{} is not synced", folder, e);
        }
    }

    private static void removeLeft(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*" + END)) {
            for (Path left : parts) {
                if (isLeft(left)) {
                    Files.deleteIfExists(left);
                }
            }
        }
    }

    /// Its lock ends with the program that wrote it.
    private static boolean isLeft(Path file) {
        try (FileChannel opened = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock held = opened.tryLock()) {
            return held != null;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            LOG.debug("no locks in this folder", e);
        }
    }
}
