package dev.seedbed.query.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Keywords of a query, for highlighting, completion and quoting.
public final class SqlKeywords {
    /// In the order in which completion offers them.
    public static final List<String> KEYWORDS =
            List.of(("select from where group by order having limit offset join left right inner outer full cross on "
                            + "using as and or not in is null like between exists case when then else end distinct all any some union "
                            + "intersect except with recursive lateral values table over partition window rows range preceding "
                            + "following current row unbounded asc desc nulls first last true false cast interval filter within "
                            + "explain analyze show describe for fetch next only collate ilike similar escape natural insert update "
                            + "delete into set create alter drop index view primary key references foreign unique default check "
                            + "constraint returning grant revoke begin commit rollback")
                    .split(" "));

    private static final Set<String> ALL = Set.copyOf(KEYWORDS);

    private static final Set<String> NOT_RESERVED = Set.of(
            "first",
            "last",
            "next",
            "rows",
            "range",
            "row",
            "begin",
            "commit",
            "rollback",
            "view",
            "preceding",
            "following",
            "within",
            "escape",
            "filter",
            "partition",
            "over",
            "unbounded",
            "current",
            "offset");

    private static final Set<String> ALSO_RESERVED = Set.of(
            "user",
            "to",
            "do",
            "column",
            "database",
            "schema",
            "trigger",
            "procedure",
            "function",
            "rank",
            "groups",
            "system",
            "condition",
            "read",
            "write",
            "usage",
            "if",
            "char",
            "int",
            "integer",
            "float",
            "double",
            "both",
            "leading",
            "trailing",
            "placing",
            "session_user",
            "current_user",
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "initially",
            "deferrable",
            "array",
            "asymmetric",
            "symmetric",
            "variadic",
            "authorization",
            "binary",
            "concurrently",
            "freeze",
            "isnull",
            "notnull",
            "overlaps",
            "tablesample",
            "verbose",
            "change",
            "lock",
            "match",
            "option",
            "range",
            "rows",
            "row",
            "partition",
            "over",
            "key",
            "keys",
            "index",
            "signal",
            "generated",
            "virtual",
            "stored",
            "offset",
            "current");

    private SqlKeywords() {}

    public static boolean isKeyword(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the word needs quotes as a name in at least one of the servers.
    public static boolean isReserved(String word) {
        return ALSO_RESERVED.contains(word) || (ALL.contains(word) && !NOT_RESERVED.contains(word));
    }
}
