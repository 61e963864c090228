package dev.seedbed.text.failure;

import dev.seedbed.task.SnapshotFailure;

/// Texts of the bundle `snapshotfailure`.
record SnapshotFailureText(FailureMessages texts) {
    FailureMessage message(SnapshotFailure failure) {
        return switch (failure) {
            case SnapshotFailure.NotFreezable f ->
                texts.message("snapshotfailure.not-freezable.", f.obstacle(), f.database(), f.detail());
            case SnapshotFailure.Busy f ->
                texts.message(f.brokenOff() ? "snapshotfailure.busy-broken-off" : "snapshotfailure.busy", f.database());
            case SnapshotFailure.NoTimerService f ->
                texts.message("snapshotfailure.no-timer", f.program(), texts.reason(f.message()), f.line());
            case SnapshotFailure.ScheduleRuns f -> texts.message("snapshotfailure.schedule-runs", f.name());
            case SnapshotFailure.NotProven f ->
                texts.message(
                        "snapshotfailure.not-proven", f.snapshot(), texts.reason(f.subject()), f.expected(), f.found());
            case SnapshotFailure.SeedHeld f ->
                texts.message(
                        f.computer().isEmpty() ? "snapshotfailure.seed-held" : "snapshotfailure.seed-held-elsewhere",
                        f.name(),
                        Long.toString(f.process()),
                        f.computer());
        };
    }
}
