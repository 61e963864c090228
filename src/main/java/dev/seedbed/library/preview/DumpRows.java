package dev.seedbed.library.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first rows of one table, read from a dump with nothing restored.
///
/// @param columns empty where the dump does not name them near the data
/// @param rows values as text, null for NULL
public record DumpRows(String table, List<String> columns, List<List<@Nullable String>> rows) {}
