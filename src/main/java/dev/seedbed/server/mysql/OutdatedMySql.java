package dev.seedbed.server.mysql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.OutdatedSql;
import java.util.List;

/// SQL that newer servers refuse.
final class OutdatedMySql {
    private OutdatedMySql() {}

    static List<OutdatedSql> all() {
        return List.of(
                of("NO_AUTO_CREATE_USER", "sql_mode\\b[^;]*=[^;]*\\bNO_AUTO_CREATE_USER\\b", "8.0", "mysql:5.7"),
                of(
                        "sql_mode DB2, MAXDB, MSSQL, MYSQL323, MYSQL40, ORACLE, POSTGRESQL",
                        "sql_mode\\b[^;]*=\\s*'[^']*\\b(DB2|MAXDB|MSSQL|MYSQL323|MYSQL40|ORACLE|POSTGRESQL"
                                + "|NO_FIELD_OPTIONS|NO_KEY_OPTIONS|NO_TABLE_OPTIONS)\\b",
                        "8.0",
                        "mysql:5.7"),
                of(
                        "mysql_native_password",
                        "\\b(CREATE|ALTER)\\s+USER\\b.*\\bIDENTIFIED\\s+(WITH|VIA)\\s+['\"`]?mysql_native_password\\b",
                        "8.4",
                        "mysql:8.0"),
                of("GRANT … IDENTIFIED BY", "^GRANT\\b.*\\bTO\\b.*\\bIDENTIFIED\\s+BY\\b", "8.0", "mysql:5.7"),
                of(
                        "IDENTIFIED BY PASSWORD",
                        "^(CREATE|ALTER)\\s+USER\\b.*\\bIDENTIFIED\\s+BY\\s+PASSWORD\\b",
                        "8.0",
                        "mysql:5.7"),
                of("PASSWORD()", "^SET\\s+PASSWORD\\b.*=\\s*PASSWORD\\s*\\(", "8.0", "mysql:5.7"),
                of(
                        "query_cache_type, tx_isolation, innodb_file_format",
                        "^(/\\*!\\d*\\s*)?SET\\b[^;]*\\b(?<!_)(query_cache_(type|size|limit)|storage_engine|innodb_file_format"
                                + "|innodb_file_format_max|innodb_large_prefix|tx_isolation|tx_read_only|sync_frm|log_warnings"
                                + "|multi_range_count|secure_auth|show_compatibility_56|old_passwords)\\s*:?=",
                        "8.0",
                        "mysql:5.7"));
    }

    private static OutdatedSql of(String what, String pattern, String since, String lastImage) {
        return OutdatedSql.of(what, DatabaseKind.MYSQL, pattern, since, lastImage);
    }
}
