package dev.seedbed.library;

/// Which rules of quoting a piece of SQL follows. It decides where its statements end.
public enum SqlDialect {
    /// Nothing known: standard SQL, and what PostgreSQL adds where that harms nobody.
    STANDARD,
    POSTGRESQL,
    /// MySQL and MariaDB.
    MYSQL;

    /// Whether a backslash inside an ordinary string escapes what follows.
    boolean escapesWithBackslash() {
        return this == MYSQL;
    }

    /// Whether `$tag$ … $tag$` is a string.
    boolean quotesWithDollars() {
        return this != MYSQL;
    }

    /// Whether a backslash between statements starts a command of the client (psql).
    boolean hasBackslashCommands() {
        return this != MYSQL;
    }
}
