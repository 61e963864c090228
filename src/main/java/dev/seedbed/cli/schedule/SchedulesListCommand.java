package dev.seedbed.cli.schedule;

import picocli.CommandLine.Command;

/// `schedules list`: the schedules with how their last runs ended.
@Command(name = "list")
final class SchedulesListCommand extends SchedulesListing {}
