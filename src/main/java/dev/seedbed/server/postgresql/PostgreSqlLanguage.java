package dev.seedbed.server.postgresql;

import dev.seedbed.library.DumpLanguage;
import dev.seedbed.library.SqlDialect;

/// Dumps of `pg_dump` and its like.
final class PostgreSqlLanguage implements DumpLanguage {
    @Override
    public SqlDialect dialect() {
        return SqlDialect.POSTGRESQL;
    }
}
