package dev.seedbed.cli.database;

import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.settings.OwnProgram;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Hands a seed job to a process of its own that watches and finishes it after this one has ended.
final class BackgroundResume {
    /// Tells that process that the job is its own now.
    static final String HANDED_OVER = "--handed-over";

    private final Path log;

    private final Optional<String> context;

    /// @param log file that takes what that process prints
    /// @param context the engine's context where one was asked for on the command line
    BackgroundResume(Path log, Optional<String> context) {
        this.log = log;
        this.context = context;
    }

    /// Whether the seed job's container runs, so that the engine does the rest by itself.
    boolean canTakeOver(SeedProgress progress) {
        return progress.steps().stream()
                .anyMatch(step -> step.kind() == SeedStep.Kind.INITIALISE && step.state() != SeedStep.State.WAITING);
    }

    /// Starts `resume ID` with this program's own Java and class path. Returns at once.
    ///
    /// @return that process
    ProcessHandle begin(String id) throws OperationFailedException {
        try {
            return new ProcessBuilder(command(id))
                    .redirectInput(Redirect.from(Redirect.DISCARD.file()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start()
                    .toHandle();
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(log, String.valueOf(e.getMessage())), e);
        }
    }

    List<String> command(String id) {
        var command = new ArrayList<String>();
        if (new File("/usr/bin/setsid").canExecute()) {
            // its own session: a hang-up or Ctrl+C of this terminal is not for it
            command.add("/usr/bin/setsid");
        }
        command.addAll(OwnProgram.command(context, List.of("resume", HANDED_OVER, id)));
        return command;
    }
}
