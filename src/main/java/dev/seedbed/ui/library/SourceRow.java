package dev.seedbed.ui.library;

import dev.seedbed.library.SeedSource;
import org.jspecify.annotations.Nullable;

/// One line of the list of sources.
///
/// @param source null for the line that stands for all of them
record SourceRow(@Nullable SeedSource source, int count) {}
