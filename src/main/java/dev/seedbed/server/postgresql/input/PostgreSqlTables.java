package dev.seedbed.server.postgresql.input;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableRows;
import dev.seedbed.input.schema.TableRows.KeyType;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.parallel.Together;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the tables of a database from its catalogue, in three questions at once.
final class PostgreSqlTables {
    private static final String OURS = """
            c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
               and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               and not exists (select 1 from pg_depend d
                                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    /// Through JSON where older versions have no such column.
    private static final String COLUMNS = """
            select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), b.typname, b.typtype,
                   a.attnotnull or t.typnotnull,
                   coalesce(to_jsonb(a) ->> 'attgenerated', '') <> '',
                   coalesce(to_jsonb(a) ->> 'attidentity', '') <> ''
                       or coalesce(pg_get_expr(d.adbin, d.adrelid), '') like 'nextval(%',
                   d.adbin is not null or t.typdefault is not null,
                   coalesce(case when b.typname in ('varchar', 'bpchar') and m.modifier > 4 then m.modifier - 4 end, -1),
                   coalesce(case when b.typname = 'numeric' and m.modifier > 4 then ((m.modifier - 4) >> 16) & 65535
                                 when b.typname = 'int2' then 4
                                 when b.typname = 'int4' then 9
                                 when b.typname = 'int8' then 18 end, -1),
                   coalesce(case when b.typname = 'numeric' and m.modifier > 4 then (m.modifier - 4) & 2047 end, 0),
                   b.oid
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_type t on t.oid = a.atttypid
              join pg_type b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              cross join lateral (select case when t.typtype = 'd' then t.typtypmod else a.atttypmod end) m (modifier)
             where a.attnum > 0 and not a.attisdropped and
            """ + OURS + """
             order by n.nspname, c.relname, a.attnum
            """;

    private static final String ENUMS = "select enumtypid, enumlabel from pg_enum order by enumtypid, enumsortorder";

    /// Unique keys with conditions or expressions are none for whole columns. A check has no column; as `name` it would
    /// be cut off.
    private static final String KEYS = """
            select n.nspname, c.relname, i.indexrelid::text, case when i.indisprimary then 'p' else 'u' end,
                   a.attname::text, null, null, null
              from pg_index i
              join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
              cross join lateral generate_series(0, (to_jsonb(i) ->> 'indnatts')::int - 1) k
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k]
             where i.indisunique and i.indpred is null and i.indexprs is null
               and k < coalesce((to_jsonb(i) ->> 'indnkeyatts')::int, (to_jsonb(i) ->> 'indnatts')::int)
               and
            """ + OURS + """
            union all
            select n.nspname, c.relname, 'f' || o.oid::text, 'f', a.attname::text, fn.nspname, fc.relname, fa.attname
              from pg_constraint o
              join pg_class c on c.oid = o.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_class fc on fc.oid = o.confrelid
              join pg_namespace fn on fn.oid = fc.relnamespace
              cross join lateral unnest(o.conkey, o.confkey) as k (own, other)
              join pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.own
              join pg_attribute fa on fa.attrelid = o.confrelid and fa.attnum = k.other
             where o.contype = 'f' and coalesce(to_jsonb(o) ->> 'conparentid', '0') = '0' and
            """ + OURS + """
            union all
            select n.nspname, c.relname, '', 'c', pg_get_expr(o.conbin, o.conrelid), null, null, null
              from pg_constraint o
              join pg_class c on c.oid = o.conrelid
              join pg_namespace n on n.oid = c.relnamespace
             where o.contype = 'c' and
            """ + OURS;

    private static final Map<String, Sort> SORTS = Map.ofEntries(
            Map.entry("int2", Sort.INTEGER),
            Map.entry("int4", Sort.INTEGER),
            Map.entry("int8", Sort.INTEGER),
            Map.entry("oid", Sort.INTEGER),
            Map.entry("numeric", Sort.DECIMAL),
            Map.entry("money", Sort.DECIMAL),
            Map.entry("float4", Sort.FLOAT),
            Map.entry("float8", Sort.FLOAT),
            Map.entry("bool", Sort.BOOLEAN),
            Map.entry("text", Sort.TEXT),
            Map.entry("varchar", Sort.TEXT),
            Map.entry("bpchar", Sort.TEXT),
            Map.entry("name", Sort.TEXT),
            Map.entry("citext", Sort.TEXT),
            Map.entry("date", Sort.DATE),
            Map.entry("time", Sort.TIME),
            Map.entry("timetz", Sort.TIME),
            Map.entry("timestamp", Sort.TIMESTAMP),
            Map.entry("timestamptz", Sort.TIMESTAMP),
            Map.entry("interval", Sort.INTERVAL),
            Map.entry("uuid", Sort.UUID),
            Map.entry("json", Sort.JSON),
            Map.entry("jsonb", Sort.JSON),
            Map.entry("bytea", Sort.BINARY));

    private final InputServer server;
    private final Map<String, List<String>> enums = new HashMap<>();
    private final TableRows found = new TableRows();

    PostgreSqlTables(InputServer server) {
        this.server = server;
    }

    List<TableSchema> read() throws OperationFailedException, InterruptedException {
        List<List<@Nullable String>> labels = new ArrayList<>();
        List<List<@Nullable String>> columns = new ArrayList<>();
        List<List<@Nullable String>> keys = new ArrayList<>();
        Together.run(
                () -> server.copyOut(ENUMS, labels::add),
                () -> server.copyOut(COLUMNS, columns::add),
                () -> server.copyOut(KEYS, keys::add));
        for (List<@Nullable String> row : labels) {
            enums.computeIfAbsent(text(row, 0), _ -> new ArrayList<>()).add(text(row, 1));
        }
        for (List<@Nullable String> row : columns) {
            found.column(table(row), column(row));
        }
        for (List<@Nullable String> row : keys) {
            key(row);
        }
        return found.tables();
    }

    private TableColumn column(List<@Nullable String> row) {
        boolean isEnum = text(row, 5).equals("e");
        return TableColumnBuilder.builder()
                .name(text(row, 2))
                .type(text(row, 3))
                .sort(isEnum ? Sort.ENUM : SORTS.getOrDefault(text(row, 4), Sort.OTHER))
                .nullable(!isTrue(row, 6))
                .computed(isTrue(row, 7))
                .numbered(isTrue(row, 8))
                .hasDefault(isTrue(row, 9) && !isTrue(row, 7))
                .length(Long.parseLong(text(row, 10)))
                .precision(Integer.parseInt(text(row, 11)))
                .scale(Integer.parseInt(text(row, 12)))
                .values(isEnum ? enums.getOrDefault(text(row, 13), List.of()) : List.of())
                .build();
    }

    private void key(List<@Nullable String> row) {
        TableName table = table(row);
        switch (text(row, 3)) {
            case "c" -> found.check(table, text(row, 4));
            case "f" ->
                found.key(
                        table,
                        text(row, 2),
                        KeyType.FOREIGN,
                        text(row, 4),
                        new TableName(text(row, 5), text(row, 6)),
                        text(row, 7));
            case "p" -> found.key(table, text(row, 2), KeyType.PRIMARY, text(row, 4), null, null);
            default -> found.key(table, text(row, 2), KeyType.UNIQUE, text(row, 4), null, null);
        }
    }

    private static TableName table(List<@Nullable String> row) {
        return new TableName(text(row, 0), text(row, 1));
    }

    private static boolean isTrue(List<@Nullable String> row, int cell) {
        return text(row, cell).equals("t");
    }

    private static String text(List<@Nullable String> row, int cell) {
        return Objects.requireNonNullElse(row.get(cell), "");
    }
}
