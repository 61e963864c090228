package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.RunReport;
import dev.seedbed.schedule.Schedule;
import dev.seedbed.schedule.ScheduleState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A schedule as the window shows it.
///
/// @param runs the last ones, the newest first
/// @param next null where no time will come
/// @param cron the line for cron, where no timer is installed; empty where one is
record ScheduleRow(
        Schedule schedule,
        ScheduleState state,
        List<RunReport> runs,
        @Nullable Instant next,
        String cron) {
    ScheduleRow {
        runs = List.copyOf(runs);
    }
}
