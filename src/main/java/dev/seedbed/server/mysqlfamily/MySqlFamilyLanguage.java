package dev.seedbed.server.mysqlfamily;

import dev.seedbed.library.dump.DumpHeader;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.SqlDialect;
import java.util.List;
import java.util.Optional;

/// Dumps of `mysqldump` and `mariadb-dump`, which names itself like MySQL's in older versions.
public abstract class MySqlFamilyLanguage implements DumpLanguage {
    protected static final String OTHER = "MariaDB";

    @Override
    public SqlDialect dialect() {
        return SqlDialect.MYSQL;
    }

    protected static Optional<DumpHeader> of(String tool, String comment) {
        return Optional.of(new DumpHeader(tool, distribution(comment), List.of()));
    }

    private static String distribution(String text) {
        int distrib = text.indexOf("Distrib ");
        String rest = distrib >= 0 ? text.substring(distrib) : text.substring(text.indexOf("dump ") + 5);
        if (distrib < 0 && rest.indexOf('-') > 0) {
            rest = rest.substring(rest.indexOf('-') + 1);
        }
        String found = DumpLanguage.version(rest);
        int dash = found.indexOf('-');
        return dash > 0 ? found.substring(0, dash) : found;
    }
}
