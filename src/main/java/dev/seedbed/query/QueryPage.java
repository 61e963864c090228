package dev.seedbed.query;

import java.time.Duration;
import java.util.List;

/// Some rows of a result.
///
/// @param more whether the cursor has further rows
/// @param elapsed what this page took; for the first one from sending the statement on
/// @param hasBytes whether bytes that are no text stand in some values as `\xNN`
public record QueryPage(List<List<Cell>> rows, boolean more, Duration elapsed, boolean hasBytes) {}
