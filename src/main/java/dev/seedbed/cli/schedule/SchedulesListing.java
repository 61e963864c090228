package dev.seedbed.cli.schedule;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;

/// All schedules, with how their last runs ended.
abstract class SchedulesListing extends ScheduleSupport {
    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        List<Schedule> all = services().schedules().list();
        if (isJson()) {
            var listed = new ArrayList<JsonFields>();
            for (Schedule schedule : all) {
                listed.add(json(schedule));
            }
            printJson(new JsonFields().with("schedules", listed));
        } else if (all.isEmpty()) {
            out().println(text("schedule.list.empty"));
        } else {
            var table = new TextTable(
                    text("cli.column.name"),
                    text("schedule.column.database"),
                    text("schedule.column.times"),
                    text("schedule.column.state"),
                    text("schedule.column.last"));
            for (Schedule schedule : all) {
                table.row(List.of(
                        schedule.name(),
                        schedule.database(),
                        words().times(schedule),
                        words().state(state(schedule)),
                        last(schedule).map(words()::run).orElse("")));
            }
            table.print(out());
        }
        return ExitCode.OK;
    }
}
