package dev.seedbed.volume.archive;

import java.util.List;

/// What an import made.
///
/// @param entries files, directories and links in the new volume
/// @param contentBytes of its files
/// @param verified whether a manifest was there and everything is as it says
/// @param sealed whether this installation wrote the archive itself, as a seal tells that nobody else can make
/// @param cleaned what was left out or changed because an archive must not do that; the first [#MOST_CLEANED]
/// @param cleanedCount how many those are in all
public record ImportReport(
        long entries, long contentBytes, boolean verified, boolean sealed, List<Cleaned> cleaned, long cleanedCount) {
    public static final int MOST_CLEANED = 1_000;

    public ImportReport {
        cleaned = List.copyOf(cleaned);
    }

    /// @param name as shown, escaped
    public record Cleaned(String name, Reason reason) {}

    /// What an archive must not do.
    public enum Reason {
        /// An absolute path or one with `..`.
        OUTSIDE,
        /// A symbolic link that leads out of the volume.
        LINK_OUTSIDE,
        /// A hard link to something that is not in the archive before it.
        HARD_LINK_OUTSIDE,
        /// Something below a name that the archive made a link or a file.
        BELOW_LINK,
        /// A device, a pipe or a socket.
        SPECIAL,
        /// The set-uid, set-gid or sticky bit was taken off.
        MODE,
        /// Extended attributes were left out.
        ATTRIBUTES,
        /// A path that was something else before.
        DUPLICATE,
        /// A name that no file can have.
        NAME
    }
}
