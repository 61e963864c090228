package dev.seedbed.cli.mask;

import dev.seedbed.cli.terminal.UsageCommand;
import picocli.CommandLine.Command;

/// `mask`: has commands below it.
@Command(name = "mask")
final class MaskCommand extends UsageCommand {}
