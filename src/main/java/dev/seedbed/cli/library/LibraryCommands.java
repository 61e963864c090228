package dev.seedbed.cli.library;

import dev.seedbed.cli.terminal.CommandGroup;
import java.util.List;

/// The library, and the repositories in it.
public final class LibraryCommands {
    private LibraryCommands() {}

    /// @return them as the usage lists them
    public static CommandGroup all() {
        return new CommandGroup(
                new LibraryCommand(),
                List.of(
                        new LibraryAddCommand(),
                        new LibraryRemoveCommand(),
                        new LibraryFetchCommand(),
                        new LibraryPublishCommand()));
    }
}
