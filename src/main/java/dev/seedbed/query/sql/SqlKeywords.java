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

    private static final Set<String> NOT_RESERVED =
            Set.of(("begin commit current escape filter first following last next offset over partition "
                            + "preceding range rollback row rows unbounded view within")
                    .split(" "));

    private static final Set<String> ALSO_RESERVED =
            Set.of(("array asymmetric authorization binary both change char column concurrently "
                            + "condition current current_date current_time current_timestamp current_user database "
                            + "deferrable do double float freeze function generated groups if index initially int "
                            + "integer isnull key keys leading localtime localtimestamp lock match notnull offset "
                            + "option over overlaps partition placing procedure range rank read row rows schema "
                            + "session_user signal stored symmetric system tablesample to trailing trigger usage "
                            + "user variadic verbose virtual write")
                    .split(" "));

    private SqlKeywords() {}

    public static boolean isKeyword(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the word needs quotes as a name in at least one of the servers.
    public static boolean isReserved(String word) {
        return ALSO_RESERVED.contains(word) || (ALL.contains(word) && !NOT_RESERVED.contains(word));
    }
}
