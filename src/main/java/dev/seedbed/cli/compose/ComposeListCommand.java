package dev.seedbed.cli.compose;

import picocli.CommandLine.Command;

/// `compose ls`: the database services of compose files.
@Command(name = "ls")
final class ComposeListCommand extends ComposeListing {}
