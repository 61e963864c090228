package dev.seedbed.cli.schedule;

import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the commands about schedules share. Ctrl+C takes back what a run had begun before the process ends.
abstract class ScheduleSupport extends SnapshotSupport {
    /// A timer may come as late as that before its run counts as missed.
    private static final Duration PATIENCE = Duration.ofHours(2);

    /// The last run; empty before the first.
    final Optional<RunReport> last(Schedule schedule) throws OperationFailedException {
        List<RunReport> all = services().runs().history(schedule);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// One of `running`, `missed`, `never`, or how the last run ended.
    final String state(Schedule schedule) throws OperationFailedException, InterruptedException {
        if (services().runs().isRunning(schedule)) {
            return "running";
        }
        if (services().runs().isDue(schedule, Instant.now().minus(PATIENCE), ZoneId.systemDefault())) {
            return "missed";
        }
        return last(schedule).map(run -> outcome(run)).orElse("never");
    }

    static String outcome(RunReport run) {
        return run.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    final String words(RunReport run) {
        var formats = services().formats();
        return text(
                "schedule.run." + outcome(run),
                formats.ago(Instant.parse(run.startedAt())),
                formats.duration(Duration.ofMillis(run.millis())),
                run.checks() > 0
                        ? text("schedule.proven.checks", run.checks())
                        : text("schedule.proven.tables", run.tables(), run.rows()),
                run.failure().replace('\n', ' '));
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
                .with("push", JsonFields.text((@Nullable Object) schedule.push()))
                .with(
                        "checks",
                        schedule.checks().stream().map(check -> check.sql()).toList())
                .with("timer", services().schedules().hasTimer(schedule))
                .with("state", state(schedule))
                .with("last", run == null ? null : json(run));
    }

    static JsonFields json(RunReport run) {
        return new JsonFields()
                .with("startedAt", run.startedAt())
                .with("millis", run.millis())
                .with("outcome", outcome(run))
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

    /// `02:00, sunday 03:00`
    final String times(Schedule schedule) {
        String daily = Objects.toString(schedule.timing().daily(), "");
        String weekly = Objects.requireNonNullElse(weekly(schedule), "");
        return daily.isEmpty() || weekly.isEmpty() ? daily + weekly : daily + ", " + weekly;
    }
}
