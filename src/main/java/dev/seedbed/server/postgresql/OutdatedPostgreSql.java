package dev.seedbed.server.postgresql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.OutdatedSql;
import java.util.List;

/// SQL that newer servers refuse.
final class OutdatedPostgreSql {
    private OutdatedPostgreSql() {}

    static List<OutdatedSql> all() {
        return List.of(
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
                postgres(
                        "CREATEUSER",
                        "^(CREATE|ALTER)\\s+(ROLE|USER)\\b.*\\b(NO)?CREATEUSER\\b",
                        "9.6",
                        "postgres:9.5"),
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
    }

    private static OutdatedSql postgres(String what, String pattern, String since, String lastImage) {
        return OutdatedSql.of(what, DatabaseKind.POSTGRESQL, pattern, since, lastImage);
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
}
