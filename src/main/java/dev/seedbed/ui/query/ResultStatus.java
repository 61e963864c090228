package dev.seedbed.ui.query;

import java.time.Duration;

/// What is said about a result.
///
/// @param rows how many rows are loaded
/// @param elapsed what the first page took
/// @param more whether the server has further rows
/// @param full whether no more rows are loaded because there are as many as the table keeps
record ResultStatus(int rows, Duration elapsed, boolean more, boolean full) {}
