package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.CommandGroup;
import java.util.List;

/// The commands about snapshots and the databases that use them.
public final class SnapshotCommands {
    private SnapshotCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all() {
        return List.of(
                new CommandGroup(new SnapshotCommand(), List.of(new EditCommand(), new SnapshotRemoveCommand())),
                new CloneCommand(),
                new ResetCommand(),
                new RollbackCommand(),
                new HistoryCommand(),
                new SnapshotsCommand(),
                new PruneCommand(),
                new AdoptCommand(),
                new FlattenCommand());
    }
}
