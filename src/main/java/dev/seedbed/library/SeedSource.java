package dev.seedbed.library;

import java.nio.file.Path;

/// One place that seeds come from.
public record SeedSource(Path folder, Origin origin) {

    /// Why it is in the library.
    public enum Origin {
        /// The samples that come with the program.
        SAMPLES,
        /// Chosen by the user.
        FOLDER,
        /// Files that were downloaded.
        DOWNLOADS
    }

    public static SeedSource folder(Path folder) {
        return new SeedSource(folder, Origin.FOLDER);
    }
}
