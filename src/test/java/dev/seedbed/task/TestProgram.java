package dev.seedbed.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// Runs another program for a test, for a limited time. Nothing that it has started is left behind, not even what goes
/// on after it has ended itself: all of it is one group of processes.
public final class TestProgram {
    private static final Duration MOST = Duration.ofMinutes(5);

    private TestProgram() {}

    /// How a program ended.
    ///
    /// @param status what it said by its exit code
    /// @param output what it printed, to standard output and, where these are merged, to standard error
    public record Ended(int status, String output) {}

    /// Blocks until it has ended, five minutes at most.
    ///
    /// @throws IOException where it cannot be started, or does not end
    public static Ended run(ProcessBuilder program) throws IOException, InterruptedException {
        return run(program, "", MOST);
    }

    /// The same with a text on its input, and a limit of time.
    public static Ended run(ProcessBuilder program, String input, Duration most)
            throws IOException, InterruptedException {
        List<String> command = program.command();
        var grouped = new ArrayList<>(List.of("setsid"));
        grouped.addAll(command);
        Process process = program.command(grouped).start();
        program.command(command);
        Thread.ofVirtual().start(() -> write(process, input));
        CompletableFuture<byte[]> output =
                CompletableFuture.supplyAsync(() -> read(process), Thread::startVirtualThread);
        boolean hasEnded;
        try {
            hasEnded = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            endGroup(process.pid());
        }
        int status = process.waitFor();
        if (!hasEnded) {
            throw new IOException(String.join(" ", command) + " did not end within " + most);
        }
        try {
            return new Ended(status, new String(output.get(), StandardCharsets.UTF_8));
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }

    private static void write(Process process, String input) {
        try (var to = process.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // It ended first; its exit code tells.
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException _) {
            return new byte[0];
        }
    }

    /// A group without members is no failure.
    private static void endGroup(long leader) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", "--", "-" + leader)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
