package dev.seedbed.cli.schedule;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleBuilder;
import dev.seedbed.schedule.ScheduleCheck;
import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.store.PackageReference;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.SnapshotFailure;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `schedules add DATABASE`: snapshots of it are made at set times from now on.
@Command(name = "add")
final class SchedulesAddCommand extends ScheduleSupport {
    @Parameters(index = "0", paramLabel = "DATABASE", descriptionKey = "cli.database.name")
    private String database = "";

    @Option(names = "--name", paramLabel = "N", descriptionKey = "schedule.add.name")
    private @Nullable String name;

    @Option(names = "--daily", paramLabel = "HH:MM", descriptionKey = "schedule.add.daily")
    private @Nullable String daily;

    @Option(names = "--weekly", paramLabel = "DAY@HH:MM", descriptionKey = "schedule.add.weekly")
    private @Nullable String weekly;

    @Option(names = "--keep-daily", paramLabel = "N", descriptionKey = "schedule.add.keep-daily")
    private int keepDaily = 7;

    @Option(names = "--keep-weekly", paramLabel = "N", descriptionKey = "schedule.add.keep-weekly")
    private int keepWeekly = 4;

    @Option(names = "--keep-monthly", paramLabel = "N", descriptionKey = "schedule.add.keep-monthly")
    private int keepMonthly;

    @Option(names = "--push", paramLabel = "PACKAGE", descriptionKey = "schedule.add.push")
    private @Nullable String push;

    @Option(names = "--check", paramLabel = "SQL", descriptionKey = "schedule.add.check")
    private List<String> checks = new ArrayList<>();

    @Option(names = "--expect", paramLabel = "VALUE", descriptionKey = "schedule.add.expect")
    private List<String> expected = new ArrayList<>();

    @Option(names = "--no-timer", descriptionKey = "schedule.add.no-timer")
    private boolean withoutTimer;

    @Override
    protected void check() {
        if (daily == null && weekly == null) {
            throw misused("schedule.add.when");
        }
        if (checks.size() != expected.size()) {
            throw misused("schedule.add.pairs");
        }
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        if (!found.ours()) {
            throw new OperationFailedException(
                    new SnapshotFailure.NotFreezable(found.name(), SnapshotFailure.Obstacle.NOT_OURS, ""));
        }
        Schedule schedule = ScheduleBuilder.builder()
                .id(ShortId.random())
                .name(Objects.requireNonNullElse(name, found.name()))
                .database(found.name())
                .context(context())
                .timing(new Timing(daily == null ? null : Timing.time(daily), weekly == null ? null : week(weekly)))
                .keepDaily(keepDaily)
                .keepWeekly(keepWeekly)
                .keepMonthly(keepMonthly)
                .push(push == null ? null : reference(push))
                .checks(pairs())
                .createdAt(Instant.now())
                .build();
        services().schedules().add(schedule, !withoutTimer);
        if (withoutTimer) {
            say("schedule.add.cron");
            err().println(TextTable.printable(services().schedules().cronLine(schedule)));
        }
        if (isJson()) {
            printJson(json(schedule));
        } else {
            out().println(text("schedule.add.done", schedule.name(), words().times(schedule)));
        }
        return ExitCode.OK;
    }

    /// The one that was asked for on the command line.
    private String context() {
        Object asked = spec().root().findOption("--context") == null
                ? null
                : spec().root().findOption("--context").getValue();
        return Objects.toString(asked, "");
    }

    private List<ScheduleCheck> pairs() {
        var pairs = new ArrayList<ScheduleCheck>();
        for (int i = 0; i < checks.size(); i++) {
            pairs.add(new ScheduleCheck(checks.get(i), expected.get(i)));
        }
        return pairs;
    }

    private static PackageReference reference(String text) throws OperationFailedException {
        return PackageReference.parse(text)
                .map(PackageReference::withoutTag)
                .orElseThrow(() ->
                        new OperationFailedException(new Failure.InvalidInput("package", text, "package-reference")));
    }

    private static Timing.Weekly week(String text) throws OperationFailedException {
        String[] parts = text.split("@", 2);
        for (DayOfWeek day : DayOfWeek.values()) {
            String wanted = parts[0].toUpperCase(Locale.ROOT);
            if (parts.length == 2 && wanted.length() >= 3 && day.name().startsWith(wanted)) {
                return new Timing.Weekly(day, Timing.time(parts[1]));
            }
        }
        throw new OperationFailedException(new Failure.InvalidInput("time", text, "such-as:sun@03:00"));
    }
}
