package dev.seedbed.library.folder;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;

/// One file of such a folder, and what is done with it.
///
/// @param file its name in the folder, nothing but printable characters; empty where only the statement is run
/// @param sizeBytes as it lies there, perhaps compressed
/// @param database in which it runs, empty for none
/// @param table whose rows it has, such as `shop.books`; empty for other files
/// @param statement for [How#LOAD] with [#FILE] for the file it reads; else empty, or what is run instead of a file
@RecordBuilder
public record FolderJob(
        Phase phase,
        How how,
        String file,
        long sizeBytes,
        @Initializer("NONE") String database,
        @Initializer("NONE") String table,
        @Initializer("NONE") String statement) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// Stands for the path of the file that a `LOAD DATA` reads.
    public static final String FILE = "@FILE@";

    /// When it is restored.
    public enum Phase {
        /// One after the other: databases, tables.
        BEFORE,
        /// Side by side: rows.
        ROWS,
        /// One after the other: views, routines, triggers.
        AFTER
    }

    /// What the file is.
    public enum How {
        /// SQL for the client.
        SQL,
        /// SQL whose statements end with a semicolon at the end of a line; others are part of a body.
        LINES,
        /// Rows as text, for `LOAD DATA`.
        LOAD
    }
}
