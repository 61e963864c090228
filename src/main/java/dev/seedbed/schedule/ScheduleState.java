package dev.seedbed.schedule;

/// How a schedule stands.
public enum ScheduleState {
    RUNNING,
    /// A time has passed without a run.
    MISSED,
    /// No time has come yet.
    NEVER,
    GOOD,
    FAILED,
    CANCELLED,
    /// The program of the last run ended in the middle.
    BROKEN_OFF;

    /// That of a schedule whose last run ended so.
    public static ScheduleState of(RunReport.Outcome outcome) {
        return switch (outcome) {
            case GOOD -> GOOD;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
            case BROKEN_OFF -> BROKEN_OFF;
        };
    }

    /// Whether somebody should look why there is no new snapshot that was proved.
    public boolean isTrouble() {
        return this == MISSED || this == FAILED || this == BROKEN_OFF;
    }
}
