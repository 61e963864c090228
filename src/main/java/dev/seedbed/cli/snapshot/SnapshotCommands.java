package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.CommandGroup;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import java.util.List;

/// The commands about snapshots and the databases that use them.
public final class SnapshotCommands {
    private SnapshotCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all(Services services, Terminal terminal) {
        return List.of(
                new CommandGroup(
                        new SnapshotCommand(services, terminal),
                        List.of(new EditCommand(services, terminal), new SnapshotRemoveCommand(services, terminal))),
                new CloneCommand(services, terminal),
                new ResetCommand(services, terminal),
                new RollbackCommand(services, terminal),
                new HistoryCommand(services, terminal),
                new SnapshotsCommand(services, terminal),
                new PruneCommand(services, terminal),
                new AdoptCommand(services, terminal),
                new FlattenCommand(services, terminal));
    }
}
