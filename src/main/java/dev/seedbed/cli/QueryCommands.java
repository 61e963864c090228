package dev.seedbed.cli;

import java.util.List;

/// The commands that read inside databases.
public final class QueryCommands {
    private QueryCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all(Services services, Terminal terminal) {
        return List.of(new QueryCommand(services, terminal), new DiffCommand(services, terminal));
    }
}
