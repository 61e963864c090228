package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleState;
import dev.seedbed.task.Failure;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.text.ScheduleText;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.fx.FeatureTexts;
import dev.seedbed.ui.fx.OneLine;
import dev.seedbed.ui.fx.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Schedules and their runs in words.
final class ScheduleTexts extends FeatureTexts {
    private final ScheduleText words;

    ScheduleTexts(Messages messages) {
        super(messages);
        words = new ScheduleText(messages, formats());
    }

    String times(Schedule schedule) {
        return words.times(schedule);
    }

    String state(ScheduleState state) {
        return words.state(state);
    }

    static Tone tone(ScheduleState state) {
        return switch (state) {
            case GOOD -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
            case MISSED, BROKEN_OFF -> Tone.WARNING;
            case RUNNING -> Tone.ACCENT;
            case NEVER, CANCELLED -> Tone.NEUTRAL;
        };
    }

    /// `good, 3 h ago`.
    String last(ScheduleRow row) {
        String state = state(row.state());
        return row.runs().isEmpty()
                ? state
                : get(
                        "schedule.last",
                        state,
                        formats().ago(Instant.parse(row.runs().getFirst().startedAt())));
    }

    /// What a schedule does, in short lines.
    String plan(ScheduleRow row) {
        Schedule schedule = row.schedule();
        var lines = new ArrayList<String>();
        lines.add(get("schedule.of", OneLine.of(schedule.database()), times(schedule)));
        lines.add(words.keeps(schedule));
        lines.add(
                schedule.checks().isEmpty()
                        ? get("schedule.proves.tables")
                        : get("schedule.proves.checks", schedule.checks().size()));
        if (schedule.push() != null) {
            lines.add(get("schedule.show.push", schedule.push().toString()));
        }
        return String.join("\n", lines);
    }

    String next(ScheduleRow row) {
        Instant next = row.next();
        return next == null ? "" : get("schedule.next", formats().time(next));
    }

    /// How long it took and what came of it, in short lines.
    String result(RunReport run) {
        var lines = new ArrayList<String>();
        if (run.outcome() == RunReport.Outcome.GOOD || run.tables() + run.checks() > 0) {
            lines.add(words.proven(run));
        }
        run.failure().lines().map(OneLine::of).forEach(lines::add);
        if (run.outcome() == RunReport.Outcome.BROKEN_OFF) {
            lines.add(get("schedule.broken-off"));
        }
        List<String> facts = facts(run);
        if (!facts.isEmpty()) {
            lines.add(String.join(" · ", facts));
        }
        return String.join("\n", lines);
    }

    private List<String> facts(RunReport run) {
        var facts = new ArrayList<String>();
        if (!run.snapshot().isEmpty()) {
            String id = Formats.shortId(run.snapshot());
            facts.add(
                    run.bytes() < 0
                            ? get("schedule.fact.snapshot", id)
                            : get("schedule.fact.snapshot-size", id, formats().size(run.bytes())));
        }
        if (!run.version().isEmpty()) {
            facts.add(get(
                    "schedule.fact.version",
                    OneLine.of(run.version()),
                    formats().size(run.sentBytes())));
        }
        if (run.removed() > 0) {
            facts.add(get("schedule.fact.removed", run.removed()));
        }
        return facts;
    }

    String when(RunReport run) {
        String time = formats().time(Instant.parse(run.startedAt()));
        return run.millis() == 0
                ? time
                : get("schedule.when", time, formats().duration(Duration.ofMillis(run.millis())));
    }

    /// A failure as the history keeps it.
    String failure(Failure failure) {
        var message = new FailureText(messages(), formats()).message(failure);
        return (message.title() + ". " + message.explanation()).strip();
    }
}
