package dev.seedbed.input.reject;

import dev.seedbed.input.InputReport;
import java.nio.file.Path;

/// Rows of one file that were set aside.
///
/// @param file name of the file that they are from
/// @param table that the others went into
/// @param rows how many were set aside, at least one
/// @param rejected the CSV file that has them now, with line, column and reason
public record RejectedTable(String file, String table, long rows, Path rejected) implements InputReport {}
