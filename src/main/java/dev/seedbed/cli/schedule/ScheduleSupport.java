package dev.seedbed.cli.schedule;

import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleState;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.ScheduleText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the commands about schedules share. Ctrl+C takes back what a run had begun before the process ends.
abstract class ScheduleSupport extends SnapshotSupport {
    /// The last run; empty before the first.
    final Optional<RunReport> last(Schedule schedule) throws OperationFailedException {
        List<RunReport> all = services().runs().history(schedule);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    final ScheduleState state(Schedule schedule) throws OperationFailedException {
        return services().runs().state(schedule, Instant.now(), ZoneId.systemDefault());
    }

    final ScheduleText words() {
        return new ScheduleText(services().messages(), services().formats());
    }

    final JsonFields json(Schedule schedule) throws OperationFailedException, InterruptedException {
        RunReport run = last(schedule).orElse(null);
        return new JsonFields()
                .with("name", schedule.name())
                .with("database", schedule.database())
                .with("context", JsonFields.text(schedule.context()))
                .with("daily", JsonFields.text((@Nullable Object)
                        schedule.timing().daily()))
                .with("weekly", JsonFields.text((@Nullable Object) weekly(schedule)))
                .with("keepDaily", schedule.keepDaily())
                .with("keepWeekly", schedule.keepWeekly())
                .with("keepMonthly", schedule.keepMonthly())
                .with("push", JsonFields.text((@Nullable Object) schedule.push()))
                .with(
                        "checks",
                        schedule.checks().stream().map(check -> check.sql()).toList())
                .with("timer", services().schedules().hasTimer(schedule))
                .with("state", ScheduleText.key(state(schedule)))
                .with("last", run == null ? null : json(run));
    }

    static JsonFields json(RunReport run) {
        return new JsonFields()
                .with("startedAt", run.startedAt())
                .with("millis", run.millis())
                .with("outcome", ScheduleText.key(run.outcome()))
                .with("snapshot", JsonFields.text(run.snapshot()))
                .with("bytes", JsonFields.bytes(run.bytes()))
                .with("tables", run.tables())
                .with("rows", run.rows())
                .with("checks", run.checks())
                .with("version", JsonFields.text(run.version()))
                .with("sentBytes", run.sentBytes())
                .with("removed", run.removed())
                .with("failure", JsonFields.text(run.failure()));
    }

    private static @Nullable String weekly(Schedule schedule) {
        var week = schedule.timing().weekly();
        return week == null ? null : week.day().name().toLowerCase(Locale.ROOT) + " " + week.time();
    }
}
