package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.CommandGroup;
import java.util.List;

/// The commands about stores and packages.
public final class StoreCommands {
    private StoreCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all() {
        return List.of(
                new CommandGroup(
                        new StoresCommand(),
                        List.of(
                                new StoresAddCommand(),
                                new StoresRemoveCommand(),
                                new StoresRecipientsCommand(),
                                new StoresLoginCommand(),
                                new StoresLogoutCommand(),
                                new StoresShowCommand(),
                                new StoresVersionsCommand(),
                                new StoresFetchCommand(),
                                new StoresPruneCommand(),
                                new StoresCheckCommand())),
                new PushCommand(),
                new PullCommand(),
                new RefreshCommand(),
                new CopyToCommand());
    }
}
