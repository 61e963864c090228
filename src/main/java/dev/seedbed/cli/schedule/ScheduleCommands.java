package dev.seedbed.cli.schedule;

import dev.seedbed.cli.terminal.CommandGroup;
import java.util.List;

/// The commands about schedules.
public final class ScheduleCommands {
    private ScheduleCommands() {}

    public static CommandGroup all() {
        return new CommandGroup(
                new SchedulesCommand(),
                List.of(
                        new SchedulesAddCommand(),
                        new SchedulesListCommand(),
                        new SchedulesShowCommand(),
                        new SchedulesRunCommand(),
                        new SchedulesRemoveCommand()));
    }
}
