package dev.seedbed.seeding.progress;

import java.time.Duration;

/// How long a seeded start still takes: the best guess, and the range in which the truth probably lies.
///
/// @param low never more than `likely`, which is never more than `high`
/// @param reason why it grows or has grown, where it does
public record TimeLeft(Duration likely, Duration low, Duration high, Reason reason) {
    /// Nothing is left.
    public static final TimeLeft NOTHING = of(Duration.ZERO);

    /// Why the time left counts up.
    public enum Reason {
        NONE,
        /// The work so far took longer than was planned for it.
        SLOWER,
        /// The present step takes longer than steps of its kind do.
        LONGER
    }

    /// A time that is known.
    public static TimeLeft of(Duration known) {
        return new TimeLeft(known, known, known, Reason.NONE);
    }
}
