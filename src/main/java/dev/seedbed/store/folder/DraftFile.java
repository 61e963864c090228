package dev.seedbed.store.folder;

import dev.seedbed.store.place.BlobContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that is written under a name of its own, is on the disk, and only then gets its place.
record DraftFile(Path file) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DraftFile.class);
    private static final int AT_ONCE = 256 * 1024;

    static DraftFile in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new DraftFile(folder.resolve(UUID.randomUUID() + ".part"));
    }

    void write(BlobContent content, LongConsumer sent) throws IOException {
        byte[] bytes = new byte[AT_ONCE];
        try (InputStream in = content.open();
                FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, read);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                sent.accept(read);
            }
            out.force(true);
        }
    }

    /// Over what is there.
    void moveTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // The package's folder is on another file system.
            moveThrough(target, e);
        }
        sync(Objects.requireNonNull(target.getParent()));
    }

    private void moveThrough(Path target, AtomicMoveNotSupportedException cause) throws IOException {
        Path beside = target.resolveSibling(file.getFileName());
        try {
            Files.copy(file, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            e.addSuppressed(cause);
            throw e;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Where nothing is there.
    ///
    /// @return false where there is
    boolean linkTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            link(target);
        } catch (FileAlreadyExistsException _) {
            return false;
        }
        sync(Objects.requireNonNull(target.getParent()));
        return true;
    }

    private void link(Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            LOG.debug("no hard links at {}: {}", target, e.toString());
            // Not whole where this program is killed right here: what cannot be read is replaced by the next.
            Files.write(target, Files.readAllBytes(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /// So that the name is there after a crash, too; not every system can.
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} cannot be synced: {}", folder, e.toString());
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} stays: {}", file, e.toString());
        }
    }
}
