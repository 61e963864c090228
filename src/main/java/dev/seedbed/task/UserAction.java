package dev.seedbed.task;

/// What the user asked for and waits for. Each has words, so that the window can say what goes on.
public enum UserAction {
    START,
    STOP,
    REMOVE,
    /// Finding out what a removal would take away.
    PLAN_REMOVAL,
    /// A snapshot, or going to one.
    SNAPSHOT,
    /// Finding out what a change of snapshots or layers would do.
    PLAN_CHANGE,
    READ_LOGIN,
    RESUME,
    WATCH,
    CLEAN_UP,
    PLAN_RENAME,
    /// Finding out what a volume holds, who uses it, and which image fits.
    LOOK_AT_DATA,
    /// Finding a name, a port and a password for a database on a snapshot.
    PROPOSE_CLONE,
    PLAN_CLONE,
    FIND_WRITERS,
    CREATE_VOLUME,
    LIST_DRIVERS,
    LIST_SNAPSHOTS,
    EDIT_SNAPSHOT,
    BUILD,
    /// Giving a service of a compose file other data, or its own again.
    SWAP_DATA,
    /// Finding out what a server that runs somewhere holds.
    LOOK_AT_SERVER,
    /// A dump of a server.
    CAPTURE,
    DOWNLOAD,
    ADD_STORE,
    LOG_IN_TO_STORE,
    ADD_REPOSITORY,
    ADD_SCHEDULE,
    /// Finding out what is in a store, and what a change of it would do.
    LOOK_AT_STORE
}
