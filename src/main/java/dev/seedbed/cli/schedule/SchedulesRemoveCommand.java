package dev.seedbed.cli.schedule;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `schedules remove NAME`: forgets a schedule and its timer. Its snapshots stay.
@Command(name = "remove")
final class SchedulesRemoveCommand extends ScheduleSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "schedule.name")
    private String name = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Schedule schedule = services().schedules().get(name);
        JsonFields removed = json(schedule);
        services().schedules().remove(schedule);
        return answer(removed, text("schedule.remove.done", schedule.name()));
    }
}
