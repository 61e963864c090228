package dev.seedbed.library.dump;

/// What a seed file is inside its compression.
public enum DumpFormat {
    /// SQL text.
    SQL,
    /// PostgreSQL custom format (`pg_dump -Fc`).
    PG_CUSTOM,
    /// PostgreSQL tar format (`pg_dump -Ft`).
    PG_TAR,
    /// PostgreSQL directory format (`pg_dump -Fd`): a folder.
    PG_DIRECTORY
}
