package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.CommandGroup;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import java.util.List;

/// The commands about volumes.
public final class VolumeCommands {
    private VolumeCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all(Services services, Terminal terminal) {
        return List.of(
                new VolumesCommand(services, terminal),
                new CommandGroup(
                        new VolumeCommand(),
                        List.of(
                                new VolumeListCommand(services, terminal),
                                new VolumePrintCommand(services, terminal),
                                new VolumeCopyCommand(services, terminal),
                                new VolumeCreateCommand(services, terminal),
                                new VolumeCloneCommand(services, terminal),
                                new VolumeRenameCommand(services, terminal),
                                new VolumeRemoveCommand(services, terminal),
                                new VolumeIdentifyCommand(services, terminal),
                                new VolumeKeepCommand(services, terminal),
                                new VolumeDriversCommand(services, terminal),
                                new VolumeExportCommand(services, terminal),
                                new VolumeImportCommand(services, terminal))));
    }
}
