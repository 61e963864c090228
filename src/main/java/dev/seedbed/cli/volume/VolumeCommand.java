package dev.seedbed.cli.volume;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `volume`: a group of commands about single volumes; alone it prints their names.
@Command(name = "volume", resourceBundle = "dev.seedbed.text.volumechange", subcommands = CommandLine.HelpCommand.class)
final class VolumeCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
    }
}
