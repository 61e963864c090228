package dev.seedbed.ui.query;

import java.time.Duration;

/// What is said about a result.
///
/// @param rows how many rows are loaded
/// @param elapsed what the first page took
/// @param more whether the server has further rows
/// @param full whether no more rows are loaded because there are as many as the table keeps
/// @param hasBytes whether bytes that are no text stand in some values as `\xNN`
/// @param end how the last statement went
record ResultStatus(int rows, Duration elapsed, boolean more, boolean full, boolean hasBytes, End end) {

    /// How a statement ended, and so whose rows these are.
    enum End {
        /// They are its own.
        OWN,
        /// It was cancelled; these are of the one before, if of any.
        CANCELLED,
        /// It failed; these are of the one before, if of any.
        FAILED
    }

    /// The same rows after another statement that brought none.
    ResultStatus after(End other) {
        return new ResultStatus(rows, elapsed, more, full, hasBytes, other);
    }
}
