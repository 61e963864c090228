package dev.seedbed.cli.schedule;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.transfer.TransferPrinter;
import dev.seedbed.schedule.RunListener;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduledRuns;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `schedules run NAME`: what a timer calls, also by hand.
@Command(name = "run")
final class SchedulesRunCommand extends ScheduleSupport {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "schedule.name")
    private String name = "";

    @Option(names = "--if-due", descriptionKey = "schedule.run.if-due")
    private boolean ifDue;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Schedule schedule = services().schedules().get(name);
        if (ifDue && !services().runs().isDue(schedule, Instant.now(), ZoneId.systemDefault())) {
            say("schedule.run.not-due", schedule.name());
            return ExitCode.OK;
        }
        ScheduledRuns.Result result;
        try (var printer = TransferPrinter.ofPush(this)) {
            result = services().runs().run(schedule, this::why, new RunListener() {
                @Override
                public void reached(Stage stage) {
                    say("schedule.stage." + stage.name().toLowerCase(Locale.ROOT), schedule.database());
                }

                @Override
                public TransferProgress transfer() {
                    return printer;
                }
            });
        }
        Failure failure = result.failure();
        return failure == null ? answer(json(result.report()), words().run(result.report())) : report(failure);
    }

    private String why(Failure failure) {
        var message = services().failures().message(failure);
        return (message.title() + ". " + message.explanation()).strip();
    }
}
