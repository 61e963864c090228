package dev.seedbed.source.web;

import java.nio.file.Path;

/// A file that came from an address, in the cache.
///
/// @param sha256 of its content, as 64 lower-case digits
/// @param age whether it is what the server has now
public record WebFile(Path path, long bytes, String sha256, Age age) {

    /// How what is in the cache relates to what the server has.
    public enum Age {
        /// It was fetched just now, for the first time.
        NEW,
        /// It was fetched just now, and is another one than before.
        CHANGED,
        /// The same as before, as the server or the checksum says.
        UNCHANGED,
        /// Fetched before; the server cannot be reached now.
        OFFLINE
    }

    /// Whether any of it was fetched just now.
    public boolean fetched() {
        return age == Age.NEW || age == Age.CHANGED;
    }
}
