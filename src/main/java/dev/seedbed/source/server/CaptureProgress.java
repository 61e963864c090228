package dev.seedbed.source.server;

/// How far a dump is.
///
/// @param bytes of the file so far
/// @param table that is read just now; empty before the first
/// @param tables that are read or have been, of `allTables`
/// @param fraction from 0 to 1, by the estimated sizes of the tables; negative where that is not known
public record CaptureProgress(long bytes, String table, int tables, int allTables, double fraction) {

    /// Hears of it, on the thread that writes the file.
    @FunctionalInterface
    public interface Listener {
        void at(CaptureProgress progress);
    }
}
