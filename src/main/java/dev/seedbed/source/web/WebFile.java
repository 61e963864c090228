package dev.seedbed.source.web;

import java.nio.file.Path;

/// A file that came from an address, in the cache.
///
/// @param sha256 of its content, as 64 lower-case digits
/// @param fetched whether any of it was fetched just now
public record WebFile(Path path, long bytes, String sha256, boolean fetched) {}
