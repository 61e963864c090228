package dev.seedbed.schedule.timer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs programs of the system by their arguments; no shell reads these.
final class SystemPrograms {
    private static final long PATIENCE_SECONDS = 60;
    private static final int MOST_SAID = 4_000;

    private SystemPrograms() {}

    /// What a program left.
    ///
    /// @param said what it printed, shortened
    record Result(boolean success, String said) {
        /// Of a program that is not installed.
        static final Result MISSING = new Result(false, "program-missing");
    }

    /// Runs a program to its end.
    @FunctionalInterface
    interface Runner {
        Result run(List<String> command) throws InterruptedException;
    }

    /// Blocks, at most a minute; an interruption ends the program.
    static Result run(List<String> command) throws InterruptedException {
        Path said;
        try {
            said = Files.createTempFile("seedbed-timer", ".txt");
        } catch (IOException e) {
            return new Result(false, String.valueOf(e.getMessage()));
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            try {
                process.getOutputStream().close();
                boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8).strip();
                return new Result(
                        ended && process.exitValue() == 0, text.substring(0, Math.min(text.length(), MOST_SAID)));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            return Result.MISSING;
        } finally {
            said.toFile().delete();
        }
    }
}
