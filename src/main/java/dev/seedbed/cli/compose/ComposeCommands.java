package dev.seedbed.cli.compose;

import dev.seedbed.cli.terminal.CommandGroup;
import java.util.List;

/// The commands about compose files.
public final class ComposeCommands {
    private ComposeCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all() {
        return List.of(new CommandGroup(
                new ComposeCommand(),
                List.of(
                        new ComposeListCommand(),
                        new ComposeStartCommand(),
                        new ComposeSwapCommand(),
                        new ComposeUndoCommand(),
                        new ComposeOverrideCommand())));
    }
}
