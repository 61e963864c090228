package dev.seedbed.cli.query;

import java.util.List;

/// The commands that read inside databases.
public final class QueryCommands {
    private QueryCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all() {
        return List.of(new QueryCommand(), new DiffCommand());
    }
}
