package dev.seedbed.schedule;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One run of a schedule at a time. The lock is gone with its program; the time that is written beside it stays where
/// that ended in the middle.
final class RunLock implements AutoCloseable {
    /// Those of this program. A system may give a lock up as soon as its program closes the file anywhere.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /// One look at a time: this program would meet itself.
    private static final ReentrantLock LOOK = new ReentrantLock();

    /// Somebody who only looks has the lock for a moment, too.
    private static final int TRIES = 10;

    private static final long PAUSE_NANOS = 50_000_000;

    private final Path file;
    private final FileChannel channel;
    private final Path begun;

    private RunLock(Path file, FileChannel channel, Path begun) {
        this.file = file;
        this.channel = channel;
        this.begun = begun;
    }

    /// @throws OperationFailedException with `ScheduleRuns`
    static RunLock take(Path folder, Schedule schedule) throws OperationFailedException {
        Path file = lock(folder, schedule);
        if (!HELD.add(file)) {
            throw new OperationFailedException(new SnapshotFailure.ScheduleRuns(schedule.name()));
        }
        FileChannel locked = null;
        try {
            locked = locked(file);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        } finally {
            if (locked == null) {
                HELD.remove(file);
            }
        }
        if (locked == null) {
            throw new OperationFailedException(new SnapshotFailure.ScheduleRuns(schedule.name()));
        }
        return new RunLock(file, locked, begun(folder, schedule));
    }

    /// Null where somebody else has it.
    private static @Nullable FileChannel locked(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        for (int left = TRIES; left > 1; left--) {
            FileChannel channel = tried(file);
            if (channel != null) {
                return channel;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return tried(file);
    }

    private static @Nullable FileChannel tried(Path file) throws IOException {
        LOOK.lock();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean isLocked = false;
            try {
                isLocked = channel.tryLock() != null;
                return isLocked ? channel : null;
            } catch (OverlappingFileLockException _) {
                return null;
            } finally {
                if (!isLocked) {
                    channel.close();
                }
            }
        } finally {
            LOOK.unlock();
        }
    }

    /// Whether somebody runs it just now.
    static boolean isTaken(Path folder, Schedule schedule) {
        Path file = lock(folder, schedule);
        if (HELD.contains(file)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        LOOK.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true;
        } catch (IOException _) {
            return false;
        } finally {
            LOOK.unlock();
        }
    }

    private static Path lock(Path folder, Schedule schedule) {
        return folder.toAbsolutePath().normalize().resolve(schedule.id() + ".lock");
    }

    private static Path begun(Path folder, Schedule schedule) {
        return folder.resolve(schedule.id() + ".begun");
    }

    /// When a run began that is not noted as ended.
    static Optional<Instant> unfinished(Path folder, Schedule schedule) {
        try {
            return Optional.of(
                    Instant.parse(Files.readString(begun(folder, schedule)).strip()));
        } catch (IOException | DateTimeException _) {
            return Optional.empty();
        }
    }

    void begin(Instant at) throws OperationFailedException {
        try {
            Files.write(begun, at.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(begun, String.valueOf(e.getMessage())), e);
        }
    }

    void end() throws OperationFailedException {
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(begun, String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public void close() throws OperationFailedException {
        try {
            channel.close();
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        } finally {
            HELD.remove(file);
        }
    }
}
