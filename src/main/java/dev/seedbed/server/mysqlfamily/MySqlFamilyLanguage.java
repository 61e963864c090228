package dev.seedbed.server.mysqlfamily;

import dev.seedbed.library.DumpLanguage;
import dev.seedbed.library.SqlDialect;

/// Dumps of `mysqldump` and its like.
public abstract class MySqlFamilyLanguage implements DumpLanguage {
    @Override
    public SqlDialect dialect() {
        return SqlDialect.MYSQL;
    }
}
