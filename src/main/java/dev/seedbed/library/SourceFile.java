package dev.seedbed.library;

import java.nio.file.Path;

/// A file in a source that is no dump, but describes how data is made or where it is.
///
/// @param file identifies it
public record SourceFile(Path file, SeedSource source, long sizeBytes, long modifiedMillis) {}
