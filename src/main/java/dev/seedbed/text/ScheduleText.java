package dev.seedbed.text;

import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleState;
import dev.seedbed.schedule.timer.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Schedules and their runs in words. Immutable and safe for use by any thread.
public final class ScheduleText {
    private final Messages messages;
    private final Formats formats;

    public ScheduleText(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /// `daily 02:00, Sunday 03:00`.
    public String times(Schedule schedule) {
        Timing.Weekly weekly = schedule.timing().weekly();
        return Stream.concat(
                        Stream.ofNullable(schedule.timing().daily())
                                .map(time -> messages.get("schedule.times.daily", time.toString())),
                        Stream.ofNullable(weekly)
                                .map(week -> messages.get(
                                        "schedule.times.weekly",
                                        week.day().getDisplayName(TextStyle.FULL, messages.locale()),
                                        week.time().toString())))
                .collect(Collectors.joining(messages.get("schedule.times.and")));
    }

    /// Which snapshots stay.
    public String keeps(Schedule schedule) {
        return messages.get("schedule.show.keeps", schedule.keepDaily(), schedule.keepWeekly(), schedule.keepMonthly());
    }

    public String state(ScheduleState state) {
        return messages.get("schedule.state." + key(state));
    }

    /// How a run ended, in one line.
    public String run(RunReport run) {
        return messages.get(
                "schedule.run." + key(run.outcome()),
                formats.ago(Instant.parse(run.startedAt())),
                formats.duration(Duration.ofMillis(run.millis())),
                proven(run),
                run.failure().replace('\n', ' '));
    }

    /// By what a snapshot was proved.
    public String proven(RunReport run) {
        return run.checks() > 0
                ? messages.get("schedule.proven.checks", run.checks())
                : messages.get("schedule.proven.tables", run.tables(), run.rows());
    }

    /// What the key of a text calls it, and JSON: `broken-off`.
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
