package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The commands about databases.
public final class DatabaseCommands {
    private DatabaseCommands() {}

    /// @param logFile takes what detached work prints
    /// @param context the engine's context where one was asked for on the command line
    /// @return them as the usage lists them
    public static List<Object> all(Services services, Terminal terminal, Path logFile, Optional<String> context) {
        return List.of(
                new StartCommand(services, terminal, new BackgroundResume(logFile, context)),
                new ListCommand(services, terminal),
                new StopCommand(services, terminal),
                new RemoveCommand(services, terminal),
                new ResumeCommand(services, terminal),
                new DemoCommand(services, terminal));
    }
}
