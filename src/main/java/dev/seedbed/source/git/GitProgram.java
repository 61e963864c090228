package dev.seedbed.source.git;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs the user's own `git` in a repository of ours: with the user's settings and credentials, without prompts, and
/// without anything that a repository could make it run.
///
/// Blocks; an interruption ends the program and what it started.
public final class GitProgram {
    /// Whatever the user's settings say.
    private static final List<String> ALWAYS = List.of(
            "--no-pager",
            "--no-replace-objects",
            "--literal-pathspecs",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.quotePath=false",
            "-c",
            "protocol.ext.allow=never",
            "-c",
            "fetch.recurseSubmodules=false",
            "-c",
            "submodule.recurse=false",
            "-c",
            "push.followTags=false",
            "-c",
            "push.gpgSign=false",
            "-c",
            "gc.auto=0",
            "-c",
            "maintenance.auto=false",
            "-c",
            "http.lowSpeedLimit=1",
            "-c",
            "http.lowSpeedTime=60",
            "-c",
            "lfs.fetchinclude=",
            "-c",
            "lfs.fetchexclude=");

    /// What of the environment is the user's way to reach servers, or says where the settings are.
    private static final Set<String> KEPT = Set.of(
            "GIT_SSH",
            "GIT_SSH_COMMAND",
            "GIT_SSH_VARIANT",
            "GIT_ASKPASS",
            "GIT_PROXY_COMMAND",
            "GIT_EXEC_PATH",
            "GIT_CONFIG_GLOBAL",
            "GIT_CONFIG_SYSTEM",
            "GIT_CONFIG_NOSYSTEM");

    private static final Pattern KEPT_TOO = Pattern.compile(
            "GIT_(?:CONFIG_COUNT|CONFIG_KEY_\\d+|CONFIG_VALUE_\\d+|SSL_.*|HTTP_.*|AUTHOR_.*|COMMITTER_.*)");
    private static final int MOST_ERRORS = 16 * 1024;
    private static final long LOOK_MILLIS = 200;
    private static final long LONGEST_END_MILLIS = 300;
    private static final int LOCKED_TRIES = 150;
    private static final long LOCKED_PAUSE_MILLIS = 100;
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final Path repository;
    private final GitFailures failures;
    private final Map<String, String> environment;

    /// @param repository a bare one
    /// @param environment set beside the user's own; for tests
    GitProgram(Path repository, GitFailures failures, Map<String, String> environment) {
        this.repository = repository;
        this.failures = failures;
        this.environment = environment;
    }

    /// Hears now and then that the program still runs.
    @FunctionalInterface
    interface Watch {
        void look();
    }

    /// Runs it to its end, whatever that is.
    ///
    /// @param input what it reads
    /// @param limit how much it may write; more ends it, and with 0 it goes nowhere
    /// @throws OperationFailedException with `ProgramFailed` where there is no `git`, with `StoreDamaged` where it
    ///     writes too much
    public GitResult run(byte[] input, int limit, String... arguments)
            throws OperationFailedException, InterruptedException {
        return run(input, limit, () -> {}, arguments);
    }

    GitResult run(byte[] input, int limit, Watch watch, String... arguments)
            throws OperationFailedException, InterruptedException {
        for (int tried = 1; ; tried++) {
            GitResult result = once(input, limit, watch, arguments);
            if (result.isSuccess() || !isLocked(result.errors()) || tried >= LOCKED_TRIES) {
                return result;
            }
            // A git of a program that was killed a moment ago, or what it left.
            Thread.sleep(LOCKED_PAUSE_MILLIS);
            removeLeft();
        }
    }

    private boolean isLocked(String errors) {
        return errors.contains(repository.toString()) && errors.contains(".lock': File exists");
    }

    private void removeLeft() throws OperationFailedException {
        try {
            RepositoryLock.removeLeft(repository);
        } catch (IOException e) {
            throw failures.local(repository, e);
        }
    }

    private GitResult once(byte[] input, int limit, Watch watch, String... arguments)
            throws OperationFailedException, InterruptedException {
        var command = new ArrayList<String>(List.of("git", "--git-dir=" + repository));
        command.addAll(ALWAYS);
        command.addAll(List.of(arguments));
        Process process = start(command);
        var moved = new AtomicLong(System.nanoTime());
        var output = new ProgramOutput(process.getInputStream(), limit, moved);
        var errors = new ProgramOutput(process.getErrorStream(), -MOST_ERRORS, moved);
        Thread writer = Thread.ofVirtual().start(() -> write(process, input));
        Thread[] readers = {Thread.ofVirtual().start(output), Thread.ofVirtual().start(errors)};
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                watch.look();
                if (output.isTooMuch()) {
                    throw failures.damaged(arguments[0], "too-large:" + limit);
                }
                if (System.nanoTime() - moved.get() > SILENCE.toNanos()) {
                    throw failures.unreachable("no-answer");
                }
            }
            for (Thread reader : readers) {
                reader.join();
            }
        } finally {
            end(process);
            writer.interrupt();
        }
        if (output.isTooMuch()) {
            throw failures.damaged(arguments[0], "too-large:" + limit);
        }
        return new GitResult(process.exitValue(), output.bytes(), errors.text());
    }

    /// The same where only success is of use.
    ///
    /// @throws OperationFailedException with what its words mean
    public GitResult done(StoreFailure.Action action, byte[] input, int limit, String... arguments)
            throws OperationFailedException, InterruptedException {
        GitResult result = run(input, limit, arguments);
        if (!result.isSuccess()) {
            throw failures.of(action, program(arguments), result.errors());
        }
        return result;
    }

    static String program(String... arguments) {
        return arguments[0].equals("lfs") ? "git-lfs" : "git";
    }

    private Process start(List<String> command) throws OperationFailedException {
        var builder = new ProcessBuilder(command);
        Map<String, String> variables = builder.environment();
        variables
                .keySet()
                .removeIf(name -> name.startsWith("GIT_")
                        && !KEPT.contains(name)
                        && !KEPT_TOO.matcher(name).matches());
        variables.put("GIT_TERMINAL_PROMPT", "0");
        variables.put("LC_ALL", "C");
        variables.putAll(environment);
        try {
            Path folder = Objects.requireNonNull(repository.toAbsolutePath().getParent());
            return builder.directory(folder.toFile()).start();
        } catch (IOException e) {
            throw new OperationFailedException(new StoreFailure.ProgramFailed("git", "program-missing"), e);
        }
    }

    private static void write(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException _) {
            // It has ended, and says why.
        }
    }

    /// With what it started: `ssh`, `git-lfs` and the like. Returns when they are gone, or nearly at once.
    private static void end(Process process) {
        if (process.isAlive()) {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle one : all) {
                one.onExit()
                        .completeOnTimeout(one, LONGEST_END_MILLIS, TimeUnit.MILLISECONDS)
                        .join();
            }
        }
    }
}
