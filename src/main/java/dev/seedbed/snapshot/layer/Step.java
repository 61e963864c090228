package dev.seedbed.snapshot.layer;

/// What is being done, in this order.
public enum Step {
    /// Volumes and containers are made; nothing is interrupted.
    PREPARE,
    /// The server writes everything to disk and ends.
    STOP,
    /// Data is copied: only where the engine cannot join layers.
    COPY,
    /// The new container takes the old one's place.
    SWITCH,
    /// The server starts and answers.
    START,
    /// The snapshot's record is written.
    KEEP,
    /// What is no longer needed goes.
    TIDY;

    /// Hears of steps, on the thread that works.
    @FunctionalInterface
    public interface Listener {
        Listener NONE = (_, _, _) -> {};

        /// @param doneBytes and `totalBytes`: -1 where there is nothing to count
        void reached(Step step, long doneBytes, long totalBytes);
    }
}
