package dev.seedbed.cli.mask;

import dev.seedbed.cli.terminal.CommandGroup;
import java.util.List;

/// The commands about masks.
public final class MaskCommands {
    private MaskCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all() {
        return List.of(new CommandGroup(new MaskCommand(), List.of(new MaskProposeCommand())));
    }
}
