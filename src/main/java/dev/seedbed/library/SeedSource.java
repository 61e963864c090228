package dev.seedbed.library;

import java.nio.file.Path;

/// One place that seeds come from.
///
/// @param folder the folder; for [Origin#OPENED] the folder of no one in particular, and not looked into
public record SeedSource(Path folder, Origin origin) {

    /// Why it is in the library.
    public enum Origin {
        /// The samples that come with the program.
        SAMPLES,
        /// Chosen by the user.
        FOLDER,
        /// Single files that the user opened or dropped onto the window.
        OPENED
    }

    public static SeedSource folder(Path folder) {
        return new SeedSource(folder, Origin.FOLDER);
    }
}
