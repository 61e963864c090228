package dev.seedbed.server.postgresql.input;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.MaskDialect;
import dev.seedbed.input.mask.MaskFacts;
import dev.seedbed.input.mask.MaskFactsBuilder;
import dev.seedbed.input.mask.TextEquality;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Masks in PostgreSQL. As in a replica, triggers, rules and foreign keys rest, but for those that are made for
/// replicas: these are switched off and on again. Materialized views are filled again in the order in which they were
/// created, and statistics, which hold frequent values, are made anew.
public final class PostgreSqlMask implements MaskDialect {
    private static final List<String> SESSION =
            List.of("\\set VERBOSITY terse", "set session_replication_role = replica;");

    private static final String OF_USERS = """
            n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               and not exists (select 1 from pg_depend e
                                where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
            """;

    /// Case and accents both, where a collation of its own says that some texts are the same.
    private static final String LOOSE = """
            select n.nspname, c.relname, a.attname, t.typname = 'citext'
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_type t on t.oid = a.atttypid
              left join pg_collation l on l.oid = a.attcollation
             where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
               and (t.typname = 'citext' or to_jsonb(l) ->> 'collisdeterministic' = 'false') and
            """ + OF_USERS;

    private static final String UNIQUE = """
            select n.nspname, c.relname, a.attname
              from pg_index i
              join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
               and d.refclassid = 'pg_class'::regclass and d.refobjid = i.indrelid and d.refobjsubid > 0
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = d.refobjsubid
             where i.indisunique and
            """ + OF_USERS;

    private static final String TRIGGERS = """
            select format('alter table %s disable trigger %I;', t.tgrelid::regclass, t.tgname),
                   format('alter table %s enable %s trigger %I;', t.tgrelid::regclass,
                          case t.tgenabled when 'A' then 'always' else 'replica' end, t.tgname)
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
             where t.tgenabled in ('A', 'R') and not t.tgisinternal and c.relkind in ('r', 'p') and
            """ + OF_USERS + """
            union all
            select format('alter table %s disable rule %I;', r.ev_class::regclass, r.rulename),
                   format('alter table %s enable %s rule %I;', r.ev_class::regclass,
                          case r.ev_enabled when 'A' then 'always' else 'replica' end, r.rulename)
              from pg_rewrite r
              join pg_class c on c.oid = r.ev_class
              join pg_namespace n on n.oid = c.relnamespace
             where r.ev_enabled in ('A', 'R') and c.relkind in ('r', 'p') and
            """ + OF_USERS;

    private static final String VIEWS = """
            select format('refresh materialized view %s;', c.oid::regclass)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'm' and c.relispopulated and
            """ + OF_USERS + " order by c.oid";

    private static final String PARTITIONED = """
            select n.nspname, c.relname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'p'
            """;

    private final PostgreSqlInput words;

    public PostgreSqlMask(PostgreSqlInput words) {
        this.words = words;
    }

    @Override
    public MaskFacts facts(InputServer server, List<TableSchema> masked)
            throws OperationFailedException, InterruptedException {
        Map<ColumnName, TextEquality> equality = new LinkedHashMap<>();
        server.copyOut(
                LOOSE,
                row -> equality.put(column(row), text(row, 3).equals("t") ? TextEquality.CASE : TextEquality.ACCENT));
        Set<ColumnName> unique = new HashSet<>();
        server.copyOut(UNIQUE, row -> unique.add(column(row)));
        Set<TableName> partitioned = new HashSet<>();
        server.copyOut(PARTITIONED, row -> partitioned.add(new TableName(text(row, 0), text(row, 1))));
        List<String> begin = new ArrayList<>();
        List<String> end = new ArrayList<>();
        server.copyOut(TRIGGERS, row -> {
            begin.add(text(row, 0));
            end.add(text(row, 1));
        });
        List<String> after = new ArrayList<>(SESSION);
        masked.forEach(table -> after.add("analyze " + words.quoted(table.name()) + ";"));
        server.copyOut(VIEWS, row -> after.add(text(row, 0)));
        return MaskFactsBuilder.builder()
                .equality(equality)
                .unique(unique)
                .whole(partitioned)
                .begin(begin)
                .session(SESSION)
                .end(end)
                .after(after)
                .build();
    }

    private static ColumnName column(List<@Nullable String> row) {
        return new ColumnName(new TableName(text(row, 0), text(row, 1)), text(row, 2));
    }

    private static String text(List<@Nullable String> row, int cell) {
        return Objects.requireNonNullElse(row.get(cell), "");
    }

    @Override
    public String databases() {
        return "select datname from pg_database where datallowconn and not datistemplate order by datname";
    }

    @Override
    public List<String> makeRoom() {
        return List.of("set client_min_messages = warning;", dropRoom(), "create schema " + ROOM + ";");
    }

    @Override
    public String dropRoom() {
        return "set client_min_messages = warning; drop schema if exists " + ROOM + " cascade;";
    }

    @Override
    public String makeTable(TableName name) {
        return "create unlogged table " + words.quoted(name) + " (k text collate \"C\" primary key, v text not null);";
    }

    @Override
    public String text(List<String> columns) {
        return columns.size() == 1
                ? "(" + columns.getFirst() + ")::text"
                : "concat_ws(chr(31), " + String.join(", ", columns) + ")";
    }

    @Override
    public String digest(String text) {
        return "encode(sha256(convert_to(" + text + ", 'UTF8')), 'hex')";
    }

    @Override
    public String start(String text, int characters) {
        return "left(" + text + ", " + characters + ")";
    }

    /// Not for texts: a cast would cut one that is too long, and an assignment refuses it.
    @Override
    public String cast(String text, TableColumn column) {
        return column.sort() == Sort.TEXT ? text : "cast(" + text + " as " + column.type() + ")";
    }

    @Override
    public String shifted(String value, TableColumn column, String days) {
        return column.sort() == Sort.DATE
                ? value + " + cast(" + days + " as integer)"
                : value + " + make_interval(days => cast(" + days + " as integer))";
    }

    @Override
    public String update(String table, boolean whole, List<String> assignments) {
        return "update " + (whole ? "" : "only ") + table + " as r set " + String.join(", ", assignments) + ";";
    }
}
