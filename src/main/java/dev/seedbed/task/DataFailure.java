package dev.seedbed.task;

/// No server can be started on data that exists already.
public sealed interface DataFailure extends Failure {

    /// Why no server can be started on data that is there.
    enum Misfit {
        /// There is no data directory that is known here.
        NOT_DATA,
        /// It holds changes on top of other data, or joins them.
        LAYER,
        /// A snapshot or a database uses it, so that it is never written again.
        FROZEN,
        /// A container that is up may write to it.
        IN_USE,
        /// The engine may start a container by itself that writes to it.
        MAY_START,
        /// A container may write to a directory above or below it.
        OVERLAPS,
        /// It was not left cleanly, and somebody whom the engine does not know may be at work on it.
        PERHAPS_IN_USE,
        /// It is another server's.
        OTHER_KIND,
        /// Its server cannot read what a server of that version wrote.
        OTHER_VERSION,
        /// A later server than the image's wrote it.
        TOO_NEW,
        /// The files do not tell the version, so that an image has to be named.
        VERSION_UNKNOWN,
        /// For an upgrade: no image of a later version is there.
        NO_NEWER_IMAGE,
        /// For an upgrade: no image that can read it is there.
        NO_IMAGE,
        /// For a snapshot or an upgrade: it is no volume that the engine keeps itself.
        NOT_A_PLAIN_VOLUME,
        /// For a snapshot: its server did not end cleanly.
        UNCLEAN,
        /// It was written on another platform than the engine's.
        OTHER_PLATFORM,
        /// A part of it lies elsewhere, where a link leads.
        OUTSIDE
    }

    /// Data on which no server can be started.
    ///
    /// @param data name of the volume, or path
    /// @param detail what the data is, such as `PostgreSQL 15`; for the use by others, the name of a container
    /// @param other what it does not fit, such as an image; for the use by others, a path
    record DataUnfit(String data, Misfit reason, String detail, String other) implements DataFailure {}
}
