package dev.seedbed.schedule.timer;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the three kinds of timers have in common.
final class TimerFiles {
    private TimerFiles() {}

    static String name(String id) {
        return "seedbed-" + id;
    }

    static void requireSafe(TimerSpec spec) throws OperationFailedException {
        if (!spec.isSafe()) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("command", String.join(" ", spec.command()), "control-character"));
        }
    }

    static void write(Path file, String content, Charset charset) throws OperationFailedException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(content.getBytes(charset)));
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    static void delete(Path file) throws OperationFailedException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    static OperationFailedException none(TimerSpec spec, String program, String said) {
        return new OperationFailedException(
                new SnapshotFailure.NoTimerService(program, said.isEmpty() ? "no-answer" : said, CronLine.of(spec)));
    }
}
