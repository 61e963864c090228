package dev.seedbed.schedule;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One run of a schedule at a time. The lock is gone with its program; the time that is written beside it stays where
/// that ended in the middle.
final class RunLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path begun;

    private RunLock(FileChannel channel, Path begun) {
        this.channel = channel;
        this.begun = begun;
    }

    /// @throws OperationFailedException with `ScheduleRuns`
    static RunLock take(Path folder, Schedule schedule) throws OperationFailedException {
        Path file = lock(folder, schedule);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new OperationFailedException(new SnapshotFailure.ScheduleRuns(schedule.name()));
            }
            return new RunLock(channel, begun(folder, schedule));
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    /// Whether somebody runs it just now.
    static boolean isTaken(Path folder, Schedule schedule) {
        Path file = lock(folder, schedule);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException _) {
            return false;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static Path lock(Path folder, Schedule schedule) {
        return folder.resolve(schedule.id() + ".lock");
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
            throw new OperationFailedException(new Failure.LocalFile(begun, String.valueOf(e.getMessage())), e);
        }
    }
}
