package dev.seedbed.volume.change;

/// A step of a change of a volume.
public enum VolumeStep {
    PREPARE,
    /// Containers are stopped.
    STOP,
    COPY,
    /// Both sides are compared.
    CHECK,
    /// Containers are recreated.
    SWITCH,
    /// Containers are started again.
    START,
    TIDY;

    /// Hears how far a change is, on any thread, one call at a time.
    @FunctionalInterface
    public interface Listener {
        Listener NONE = (_, _, _) -> {};

        /// @param doneBytes -1 where the step has no bytes
        /// @param totalBytes -1 where the step has no bytes
        void reached(VolumeStep step, long doneBytes, long totalBytes);
    }
}
