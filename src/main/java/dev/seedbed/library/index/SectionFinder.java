package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.sql.ScannedStatement;

/// Hears what a dump consists of, in its order, and finds where it can be taken apart.
interface SectionFinder {
    static SectionFinder of(SqlDialect dialect) {
        return dialect == SqlDialect.MYSQL ? new MySqlDumpSections() : new PgDumpSections();
    }

    void comment(String text);

    /// A line for the client.
    void command(String line, long start);

    void statement(ScannedStatement statement);

    /// The rows after a `COPY … FROM stdin`.
    default void copyData(long start, long end, boolean whole) {}

    /// @param length of the text
    DumpSections found(Completeness completeness, long length);
}
