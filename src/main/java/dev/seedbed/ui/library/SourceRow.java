package dev.seedbed.ui.library;

/// One line of the list of sources.
///
/// @param count how many entries it has
record SourceRow(LibraryPlace place, int count) {}
