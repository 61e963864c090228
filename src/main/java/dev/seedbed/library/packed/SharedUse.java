package dev.seedbed.library.packed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.io.IOUtils;

/// A lock on an unpacked archive, beside it: shared by the programs that use it. The system releases it when a program
/// ends, however that happens. One program takes each of them once.
final class SharedUse implements AutoCloseable {
    /// A program that goes on with the work of one that ended takes its lock within this time.
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final FileChannel channel;

    private SharedUse(FileChannel channel) {
        this.channel = channel;
    }

    /// Nobody else uses it.
    record Alone(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static Path lockOf(Path place) {
        return place.resolveSibling(place.getFileName() + ".lock");
    }

    private static FileChannel open(Path place) throws IOException {
        return FileChannel.open(
                lockOf(place), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// From now on, it counts as used for a while.
    static void touch(Path place) throws IOException {
        Files.setLastModifiedTime(lockOf(place), FileTime.from(Instant.now()));
    }

    /// Blocks while another program unpacks it. Not at all while others only use it: then they have unpacked it.
    static Alone alone(Path place) throws IOException {
        FileChannel channel = open(place);
        boolean isHeld = false;
        try {
            FileLock now = channel.tryLock();
            // Others hold it shared, or one alone, whose end is waited for.
            isHeld = now != null || channel.lock(0, Long.MAX_VALUE, true).isValid();
            touch(place);
            return new Alone(channel);
        } finally {
            if (!isHeld) {
                IOUtils.closeQuietly(channel);
            }
        }
    }

    static SharedUse of(Path place) throws IOException {
        FileChannel channel = open(place);
        boolean isHeld = false;
        try {
            isHeld = channel.lock(0, Long.MAX_VALUE, true).isValid();
            touch(place);
            return new SharedUse(channel);
        } finally {
            if (!isHeld) {
                IOUtils.closeQuietly(channel);
            }
        }
    }

    /// Removes what was left some time ago.
    static void removeUnused(Path place) throws IOException {
        Path lock = lockOf(place);
        boolean isFresh = Files.exists(lock)
                && Files.getLastModifiedTime(lock)
                        .toInstant()
                        .isAfter(Instant.now().minus(GRACE));
        if (!isFresh) {
            removeNow(place);
        }
    }

    /// Removes it unless a program uses it.
    static void removeNow(Path place) throws IOException {
        try (FileChannel channel = open(place)) {
            FileLock alone = channel.tryLock();
            if (alone != null) {
                UnpackedSeeds.remove(place);
                Files.deleteIfExists(lockOf(place));
            }
        } catch (OverlappingFileLockException _) {
            // Used by this program.
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(channel);
    }
}
