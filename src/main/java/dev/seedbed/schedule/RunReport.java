package dev.seedbed.schedule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;

/// How one run of a schedule ended, as its history keeps it.
///
/// @param startedAt as ISO 8601
/// @param millis how long it took
/// @param snapshot id of the snapshot; empty where none was made
/// @param bytes of all its data; -1 where the engine told none
/// @param tables that were compared or read in a clone
/// @param rows in them
/// @param checks that held
/// @param version as which it was published; empty for none
/// @param sentBytes of that
/// @param removed older snapshots that went
/// @param failure what went wrong, for people; empty for nothing
@RecordBuilder
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunReport(
        String startedAt,
        long millis,
        Outcome outcome,
        @Initializer("NONE") String snapshot,
        @Initializer("UNKNOWN") long bytes,
        int tables,
        long rows,
        int checks,
        @Initializer("NONE") String version,
        long sentBytes,
        int removed,
        @Initializer("NONE") String failure) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// A size that is not known.
    public static final long UNKNOWN = -1;

    /// How it ended.
    public enum Outcome {
        /// A database was started from the snapshot and held what it should, and all else was done.
        GOOD,
        FAILED,
        CANCELLED,
        /// Its program ended in the middle.
        BROKEN_OFF
    }
}
