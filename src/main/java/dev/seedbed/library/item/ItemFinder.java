package dev.seedbed.library.item;

import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.sql.ScannedStatement;

/// Hears what a dump consists of, in its order, and tells its objects apart.
public interface ItemFinder {
    static ItemFinder of(SqlDialect dialect) {
        return dialect == SqlDialect.MYSQL ? new MySqlDumpItems() : new PgDumpItems();
    }

    void comment(String text);

    /// A line for the client.
    void command(String line);

    void statement(ScannedStatement statement);

    /// The rows after a `COPY … FROM stdin`; `end` is where their end mark stands.
    default void copyData(long end, long rows) {}

    DumpItems found();
}
