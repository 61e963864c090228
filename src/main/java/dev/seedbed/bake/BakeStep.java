package dev.seedbed.bake;

/// What is being done, in this order.
public enum BakeStep {
    /// A throwaway server on the data sets the password and writes everything to disk.
    SETTLE,
    /// That server's data is dumped, where the image is to have a dump.
    DUMP,
    /// Files are copied to where the image has its data.
    COPY,
    /// The engine makes an image of them.
    COMMIT,
    /// The image goes to its registry.
    PUSH;

    /// Hears of steps, on the thread that works.
    @FunctionalInterface
    public interface Listener {
        Listener NONE = (_, _, _) -> {};

        /// @param doneBytes and `totalBytes`: -1 where there is nothing to count
        void reached(BakeStep step, long doneBytes, long totalBytes);
    }
}
