package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandGroup;
import java.util.List;

/// The commands about volumes.
public final class VolumeCommands {
    private VolumeCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all() {
        return List.of(
                new VolumesCommand(),
                new CommandGroup(
                        new VolumeCommand(),
                        List.of(
                                new VolumeListCommand(),
                                new VolumePrintCommand(),
                                new VolumeCopyCommand(),
                                new VolumeCreateCommand(),
                                new VolumeCloneCommand(),
                                new VolumeRenameCommand(),
                                new VolumeRemoveCommand(),
                                new VolumeIdentifyCommand(),
                                new VolumeKeepCommand(),
                                new VolumeDriversCommand(),
                                new VolumeExportCommand(),
                                new VolumeImportCommand())));
    }
}
