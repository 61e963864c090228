package dev.seedbed.seeding.watch.speed;

/// Work whose speed varies together from machine to machine.
public enum WorkGroup {
    INITIALISE,
    DATA,
    /// Keys and indexes.
    TAIL,
    /// From the end of the last file until the final server of the job is ready.
    SWITCH,
    FINISH,
    START
}
