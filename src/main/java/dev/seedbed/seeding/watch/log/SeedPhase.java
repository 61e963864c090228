package dev.seedbed.seeding.watch.log;

/// Where the entrypoint of a seed job stands, as its log tells. In this order, except the last.
public enum SeedPhase {
    /// The container was started and has said nothing yet.
    WAITING,
    /// The data directory is being made.
    INITIALISING,
    /// The temporary server is up or coming up; no seed file runs yet.
    TEMPORARY_SERVER,
    /// A file of `/docker-entrypoint-initdb.d` is being run.
    RUNNING_FILE,
    /// All files are done; the temporary server goes down.
    STOPPING_TEMPORARY,
    /// The entrypoint says that the initialisation is complete; the final server is coming up.
    INIT_COMPLETE,
    /// The final server accepts connections.
    READY,
    /// The data directory was not empty, so nothing was restored: this is not the job we made.
    SKIPPED;

    /// Whether every seed file was run to its end.
    public boolean isRestored() {
        return this == INIT_COMPLETE || this == READY;
    }
}
