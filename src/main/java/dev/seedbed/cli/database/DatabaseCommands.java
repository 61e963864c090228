package dev.seedbed.cli.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The commands about databases.
public final class DatabaseCommands {
    private DatabaseCommands() {}

    /// @param logFile takes what detached work prints
    /// @param context the engine's context where one was asked for on the command line
    /// @return them as the usage lists them
    public static List<Object> all(Path logFile, Optional<String> context) {
        return List.of(
                new StartCommand(new BackgroundResume(logFile, context)),
                new ListCommand(),
                new StopCommand(),
                new RemoveCommand(),
                new ResumeCommand(),
                new DemoCommand());
    }
}
