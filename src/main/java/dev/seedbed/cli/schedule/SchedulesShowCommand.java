package dev.seedbed.cli.schedule;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `schedules show NAME`: one schedule and its last runs.
@Command(name = "show")
final class SchedulesShowCommand extends ScheduleSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "schedule.name")
    private String name = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Schedule schedule = services().schedules().get(name);
        List<RunReport> all = services().runs().history(schedule);
        if (isJson()) {
            printJson(json(schedule)
                    .with("runs", all.stream().map(ScheduleSupport::json).toList()));
            return ExitCode.OK;
        }
        out().println(TextTable.printable(
                text("schedule.show.what", schedule.name(), schedule.database(), words().times(schedule))));
        out().println(words().keeps(schedule));
        if (schedule.push() != null) {
            out().println(text("schedule.show.push", schedule.push()));
        }
        if (!services().schedules().hasTimer(schedule)) {
            out().println(text("schedule.show.no-timer", services().schedules().cronLine(schedule)));
        }
        for (RunReport run : all.reversed()) {
            out().println("  " + TextTable.printable(words().run(run)));
        }
        return ExitCode.OK;
    }
}
