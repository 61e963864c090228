package dev.seedbed.volume.files;

import java.util.List;

/// What a copy did.
///
/// @param notes what was left out or changed on the way, with the reason
public record CopyReport(long entries, long bytes, List<Note> notes) {

    public CopyReport {
        notes = List.copyOf(notes);
    }

    /// @param name escaped as in [FileName#text]
    public record Note(String name, Reason reason) {}

    /// Why something is not where or how it was.
    public enum Reason {
        /// Its name was changed to one that this computer can have.
        RENAMED,
        /// A link that leads out of what was copied.
        LINK_OUTSIDE,
        /// A device, a pipe or a socket.
        SPECIAL,
        /// Nobody may read it.
        UNREADABLE
    }
}
