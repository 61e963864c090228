package dev.seedbed.cli.schedule;

import picocli.CommandLine.Command;

/// `schedules`: the schedules with how their last runs ended.
@Command(name = "schedules")
final class SchedulesCommand extends SchedulesListing {}
