package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import java.util.List;
import picocli.CommandLine;

/// The commands about volumes.
public final class VolumeCommands {
    private VolumeCommands() {}

    /// @return them as the usage lists them
    public static List<Object> all(Services services, Terminal terminal) {
        return List.of(
                new VolumesCommand(services, terminal),
                new CommandLine(new VolumeCommand())
                        .addSubcommand(new VolumeListCommand(services, terminal))
                        .addSubcommand(new VolumePrintCommand(services, terminal))
                        .addSubcommand(new VolumeCopyCommand(services, terminal))
                        .addSubcommand(new VolumeCreateCommand(services, terminal))
                        .addSubcommand(new VolumeCloneCommand(services, terminal))
                        .addSubcommand(new VolumeRenameCommand(services, terminal))
                        .addSubcommand(new VolumeRemoveCommand(services, terminal))
                        .addSubcommand(new VolumeIdentifyCommand(services, terminal))
                        .addSubcommand(new VolumeKeepCommand(services, terminal))
                        .addSubcommand(new VolumeDriversCommand(services, terminal))
                        .addSubcommand(new VolumeExportCommand(services, terminal))
                        .addSubcommand(new VolumeImportCommand(services, terminal)));
    }
}
