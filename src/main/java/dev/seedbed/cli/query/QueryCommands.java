package dev.seedbed.cli.query;

import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import java.util.List;

/// The commands that read inside databases.
public final class QueryCommands {
    private QueryCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all(Services services, Terminal terminal) {
        return List.of(new QueryCommand(services, terminal), new DiffCommand(services, terminal));
    }
}
