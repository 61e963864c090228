package dev.seedbed.server.postgresql;

import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpHeader;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.OutdatedSql;
import dev.seedbed.library.dump.SqlDialect;
import java.util.List;
import java.util.Optional;

/// Dumps of `pg_dump` and `pg_dumpall`.
final class PostgreSqlLanguage implements DumpLanguage {
    @Override
    public SqlDialect dialect() {
        return SqlDialect.POSTGRESQL;
    }

    @Override
    public boolean writes(DumpFormat format) {
        return switch (format) {
            case SQL, PG_CUSTOM, PG_TAR, PG_DIRECTORY -> true;
            default -> false;
        };
    }

    @Override
    public Optional<DumpHeader> header(String comment) {
        if (comment.contains("complete")) {
            return Optional.empty();
        }
        if (comment.startsWith("-- PostgreSQL database cluster dump")) {
            return Optional.of(new DumpHeader("pg_dumpall", "", List.of("cluster")));
        }
        return comment.startsWith("-- PostgreSQL database dump")
                ? Optional.of(new DumpHeader("pg_dump", "", List.of()))
                : Optional.empty();
    }

    @Override
    public Optional<String> server(String words, String version) {
        return words.startsWith("PostgreSQL") ? Optional.of(version) : Optional.empty();
    }

    @Override
    public List<OutdatedSql> outdated() {
        return OutdatedPostgreSql.all();
    }
}
