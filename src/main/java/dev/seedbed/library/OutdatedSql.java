package dev.seedbed.library;

import dev.seedbed.database.DatabaseKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// SQL of older servers that newer ones refuse.
///
/// @param what its name, as the server calls it; the same in every language
/// @param refused by kind, since when and the last image that takes it
public record OutdatedSql(String what, SqlDialect dialect, Pattern pattern, Map<DatabaseKind, Refusal> refused) {

    /// @param since first version that refuses it, such as `8.0`
    /// @param lastImage the image that still takes it, such as `mysql:5.7`
    public record Refusal(String since, String lastImage) {}

    private static final List<OutdatedSql> ALL = List.of(
            mysql("NO_AUTO_CREATE_USER", "sql_mode\\b[^;]*=[^;]*\\bNO_AUTO_CREATE_USER\\b", "8.0", "mysql:5.7"),
            mysql(
                    "sql_mode DB2, MAXDB, MSSQL, MYSQL323, MYSQL40, ORACLE, POSTGRESQL",
                    "sql_mode\\b[^;]*=\\s*'[^']*\\b(DB2|MAXDB|MSSQL|MYSQL323|MYSQL40|ORACLE|POSTGRESQL"
                            + "|NO_FIELD_OPTIONS|NO_KEY_OPTIONS|NO_TABLE_OPTIONS)\\b",
                    "8.0",
                    "mysql:5.7"),
            mysql(
                    "mysql_native_password",
                    "\\b(CREATE|ALTER)\\s+USER\\b.*\\bIDENTIFIED\\s+(WITH|VIA)\\s+['\"`]?mysql_native_password\\b",
                    "8.4",
                    "mysql:8.0"),
            mysql("GRANT … IDENTIFIED BY", "^GRANT\\b.*\\bTO\\b.*\\bIDENTIFIED\\s+BY\\b", "8.0", "mysql:5.7"),
            mysql(
                    "IDENTIFIED BY PASSWORD",
                    "^(CREATE|ALTER)\\s+USER\\b.*\\bIDENTIFIED\\s+BY\\s+PASSWORD\\b",
                    "8.0",
                    "mysql:5.7"),
            mysql("PASSWORD()", "^SET\\s+PASSWORD\\b.*=\\s*PASSWORD\\s*\\(", "8.0", "mysql:5.7"),
            mysql(
                    "query_cache_type, tx_isolation, innodb_file_format",
                    "^(/\\*!\\d*\\s*)?SET\\b[^;]*\\b(?<!_)(query_cache_(type|size|limit)|storage_engine|innodb_file_format"
                            + "|innodb_file_format_max|innodb_large_prefix|tx_isolation|tx_read_only|sync_frm|log_warnings"
                            + "|multi_range_count|secure_auth|show_compatibility_56|old_passwords)\\s*:?=",
                    "8.0",
                    "mysql:5.7"),
            postgres(
                    "WITH OIDS",
                    "\\bdefault_with_oids\\s*(=|\\bTO\\b)\\s*'?(true|on|1)\\b|\\)\\s*WITH\\s+OIDS\\b"
                            + "|\\bWITH\\s*\\(\\s*oids\\s*=\\s*'?true\\b",
                    "12",
                    "postgres:11"),
            postgres(
                    "abstime, reltime, tinterval",
                    "^CREATE\\s+(UNLOGGED\\s+)?TABLE\\b.*[\\s.](abstime|reltime|tinterval)\\b",
                    "12",
                    "postgres:11"),
            extension("tsearch2", "10", "postgres:9.6"),
            extension("chkpass", "11", "postgres:10"),
            extension("timetravel", "12", "postgres:11"),
            extension("adminpack", "17", "postgres:16"),
            extension("old_snapshot", "17", "postgres:16"),
            postgres(
                    "array_append(anyarray, anyelement)",
                    "^CREATE\\s+(OR\\s+REPLACE\\s+)?AGGREGATE\\b.*\\bany(array|element)\\b.*"
                            + "\\bSFUNC\\s*=\\s*\\S*\\barray_(append|prepend|cat)\\b",
                    "14",
                    "postgres:13"),
            postgres(
                    "UNENCRYPTED PASSWORD",
                    "^(CREATE|ALTER)\\s+(ROLE|USER)\\b.*\\bUNENCRYPTED\\s+PASSWORD\\b",
                    "10",
                    "postgres:9.6"),
            postgres("CREATEUSER", "^(CREATE|ALTER)\\s+(ROLE|USER)\\b.*\\b(NO)?CREATEUSER\\b", "9.6", "postgres:9.5"),
            parameter("checkpoint_segments", "9.5", "postgres:9.4"),
            parameter("sql_inheritance", "10", "postgres:9.6"),
            parameter("replacement_sort_tuples", "11", "postgres:10"),
            parameter("wal_keep_segments", "13", "postgres:12"),
            parameter("operator_precedence_warning", "14", "postgres:13"),
            parameter("vacuum_cleanup_index_scale_factor", "14", "postgres:13"),
            parameter("stats_temp_directory", "15", "postgres:14"),
            parameter("vacuum_defer_cleanup_age", "16", "postgres:15"),
            parameter("promote_trigger_file", "16", "postgres:15"),
            parameter("old_snapshot_threshold", "17", "postgres:16"),
            parameter("db_user_namespace", "17", "postgres:16"));

    private static OutdatedSql mysql(String what, String pattern, String since, String lastImage) {
        return of(what, SqlDialect.MYSQL, pattern, DatabaseKind.MYSQL, since, lastImage);
    }

    private static OutdatedSql postgres(String what, String pattern, String since, String lastImage) {
        return of(what, SqlDialect.POSTGRESQL, pattern, DatabaseKind.POSTGRESQL, since, lastImage);
    }

    private static OutdatedSql extension(String name, String since, String lastImage) {
        String pattern = "^CREATE\\s+EXTENSION\\s+(IF\\s+NOT\\s+EXISTS\\s+)?\"?" + name + "\\b";
        return postgres(name, pattern, since, lastImage);
    }

    private static OutdatedSql parameter(String name, String since, String lastImage) {
        String pattern =
                "^(ALTER\\s+(DATABASE|ROLE|USER|SYSTEM)\\b.*)?\\bSET\\s+((SESSION|LOCAL)\\s+)?\"?" + name + "\\b";
        return postgres(name, pattern, since, lastImage);
    }

    private static OutdatedSql of(
            String what, SqlDialect dialect, String pattern, DatabaseKind kind, String since, String lastImage) {
        var refused = new EnumMap<DatabaseKind, Refusal>(DatabaseKind.class);
        refused.put(kind, new Refusal(since, lastImage));
        return new OutdatedSql(
                what,
                dialect,
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                Map.copyOf(refused));
    }

    /// The one of this name.
    public static Optional<OutdatedSql> of(String what) {
        return ALL.stream().filter(one -> one.what().equals(what)).findFirst();
    }

    /// Adds to `found` what a statement holds.
    static void look(SqlDialect dialect, String statement, Collection<String> found) {
        for (OutdatedSql one : ALL) {
            if (one.dialect() == dialect
                    && !found.contains(one.what())
                    && one.pattern().matcher(statement).find()) {
                found.add(one.what());
            }
        }
    }

    /// Who refuses it and what still takes it; empty where that kind never took offence.
    public Optional<Refusal> refusal(DatabaseKind kind) {
        return Optional.ofNullable(refused.get(kind));
    }
}
