package dev.seedbed.cli.volume;

import dev.seedbed.cli.terminal.UsageCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `volume`: a group of commands about single volumes; alone it prints their names.
@Command(name = "volume", subcommands = CommandLine.HelpCommand.class)
final class VolumeCommand extends UsageCommand {}
