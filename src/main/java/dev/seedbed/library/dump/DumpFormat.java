package dev.seedbed.library.dump;

/// What a seed file is inside its compression.
public enum DumpFormat {
    /// SQL text.
    SQL(".sql", false),
    /// PostgreSQL custom format (`pg_dump -Fc`).
    PG_CUSTOM(".dump", false),
    /// PostgreSQL tar format (`pg_dump -Ft`).
    PG_TAR(".dump", false),
    /// PostgreSQL directory format (`pg_dump -Fd`): a folder.
    PG_DIRECTORY(".dump", true),
    /// A snapshot file of Valkey or Redis (`dump.rdb`).
    RDB(".rdb", false),
    /// An append-only file of Valkey or Redis.
    AOF(".aof", false),
    /// A folder of append-only files with their manifest (`appendonlydir`).
    AOF_FOLDER(".aof", true),
    /// Commands of Valkey or Redis, one a line or in the protocol of the server.
    COMMANDS(".commands", false),
    /// A folder of mydumper.
    MYDUMPER(".folder", true),
    /// A folder of MySQL Shell (`util.dumpInstance` and the like).
    MYSQL_SHELL(".folder", true),
    /// A zip or tar that holds one seed in one of the other forms, which a start unpacks.
    PACKED("", false);

    private final String extension;
    private final boolean folder;

    DumpFormat(String extension, boolean folder) {
        this.extension = extension;
        this.folder = folder;
    }

    /// How its name ends in a seed job, before that of its compression.
    public String extension() {
        return extension;
    }

    /// Whether it is a folder of files that belong together.
    public boolean isFolder() {
        return folder;
    }
}
