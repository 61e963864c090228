package dev.seedbed.library.dump;

/// Which rules of quoting a piece of SQL follows. It decides where its statements end.
public enum SqlDialect {
    /// Nothing known: standard SQL, and what PostgreSQL adds where that harms nobody.
    STANDARD,
    POSTGRESQL,
    /// MySQL and MariaDB.
    MYSQL;

    /// Whether a backslash inside an ordinary string escapes what follows.
    public boolean escapesWithBackslash() {
        return this == MYSQL;
    }

    /// Whether `$tag$ … $tag$` is a string.
    public boolean quotesWithDollars() {
        return this != MYSQL;
    }

    /// Whether a backslash between statements starts a command of the client (psql).
    public boolean hasBackslashCommands() {
        return this != MYSQL;
    }
}
