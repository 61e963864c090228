package dev.seedbed.volume.archive;

import java.util.List;

/// What an import made.
///
/// @param verified whether a manifest was there and everything is as it says
/// @param cleaned what was left out or changed because an archive must not do that
public record ImportReport(long entries, long contentBytes, boolean verified, List<Cleaned> cleaned) {

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
        /// Something below a name that the archive made a link.
        BELOW_LINK,
        /// A device, a pipe or a socket.
        SPECIAL,
        /// The set-uid, set-gid or sticky bit was taken off.
        MODE,
        /// Extended attributes were left out.
        ATTRIBUTES,
        /// The same path a second time.
        DUPLICATE,
        /// A name that no file can have.
        NAME
    }
}
