package dev.seedbed.ui.library.entry;

/// One line of the list of sources.
///
/// @param count how many entries it has
public record SourceRow(LibraryPlace place, int count) {}
