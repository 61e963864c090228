package dev.seedbed.server.postgresql.query;

import dev.seedbed.query.compare.CatalogueForm;
import dev.seedbed.query.compare.TableShape.ColumnShape;
import dev.seedbed.query.compare.ValueForm;
import java.util.List;
import java.util.stream.Collectors;

/// Questions to PostgreSQL.
public final class PostgreSqlForm extends CatalogueForm {
    private static final int INLINE = 100_000;

    private static final String SETTINGS = """
            select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
                   set_config('IntervalStyle', 'iso_8601', true), set_config('extra_float_digits', '3', true),
                   set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true),
                   set_config('xmlbinary', 'base64', true), set_config('search_path', '', true),
                   set_config('work_mem', '32MB', true)
            """;

    private static final String COLUMNS = """
            select c.oid, n.nspname, c.relname, case c.relkind when 'p' then '' else 'only ' end, a.attname, format_type(a.atttypid, a.atttypmod),
                   coalesce(nullif(t.typbasetype, 0), t.oid)::regtype::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_type t on t.oid = a.atttypid
             where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
               and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
             order by n.nspname, c.relname, a.attnum
            """;

    private static final String KEYS = """
            select i.indrelid, i.indexrelid, a.attname
              from pg_index i join pg_class c on c.oid = i.indrelid
              cross join lateral unnest(i.indkey::int2[]) with ordinality k (attnum, place)
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
             where i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
               and c.relkind in ('r', 'p') and not c.relispartition and k.place <= i.indnkeyatts
               and not exists (select from unnest(i.indkey::int2[]) with ordinality u (attnum, place)
                                 join pg_attribute b on b.attrelid = i.indrelid and b.attnum = u.attnum
                                where u.place <= i.indnkeyatts and not b.attnotnull)
             order by i.indrelid, not i.indisprimary, i.indnkeyatts, i.indexrelid, k.place
            """;

    public PostgreSqlForm() {
        super(SETTINGS, PostgreSqlCatalogue.DATABASES);
    }

    @Override
    public String anyDatabase() {
        return "postgres";
    }

    @Override
    protected String columns(String database) {
        return COLUMNS;
    }

    @Override
    protected String keys(String database) {
        return KEYS;
    }

    @Override
    protected String objects(String database) {
        return PostgreSqlObjects.QUERY;
    }

    @Override
    protected ValueForm form(String type) {
        return switch (type) {
            case "smallint", "integer", "bigint", "numeric", "oid" -> ValueForm.NUMBER;
            case "uuid",
                    "boolean",
                    "date",
                    "timestamp without time zone",
                    "timestamp with time zone",
                    "time without time zone" -> ValueForm.ORDERED_TEXT;
            case "bytea" -> ValueForm.LONG_BYTES;
            case "text", "character varying", "json", "xml" -> ValueForm.LONG_TEXT;
            default -> ValueForm.TEXT;
        };
    }

    @Override
    public String rowHash(List<ColumnShape> columns) {
        return columns.stream()
                .map(column -> hashed(column))
                .collect(Collectors.joining(", ", "hashtextextended(row(", ")::text collate \"C\", 0)"));
    }

    /// What is long is made short before it gets into the row's text, which must not get longer than 1 GB.
    private String hashed(ColumnShape column) {
        String name = quoted(column.name());
        return switch (column.form()) {
            case LONG_BYTES ->
                "case when octet_length(%1$s) > %2$d then md5(%1$s) else encode(%1$s, 'hex') end"
                        .formatted(name, INLINE);
            case LONG_TEXT ->
                "case when octet_length(%1$s::text) > %2$d then md5(%1$s::text) else %1$s::text end"
                        .formatted(name, INLINE);
            default -> name;
        };
    }

    @Override
    public String text(ColumnShape column) {
        String name = quoted(column.name());
        return column.form() == ValueForm.LONG_BYTES ? "encode(" + name + ", 'hex')" : name + "::text";
    }

    @Override
    public String byteOrder(ColumnShape column) {
        return "convert_to(" + text(column) + ", 'UTF8')";
    }

    @Override
    public String isKey(ColumnShape column, String text) {
        String value = "'" + text.replace("'", "''") + "'";
        return column.form() == ValueForm.LONG_BYTES
                ? quoted(column.name()) + " = decode(" + value + ", 'hex')"
                : quoted(column.name()) + " = cast(" + value + " as " + column.type() + ")";
    }

    @Override
    public String shown(ColumnShape column, int characters) {
        String name = quoted(column.name());
        return column.form() == ValueForm.LONG_BYTES
                ? "'\\x' || encode(substring(%s from 1 for %d), 'hex')".formatted(name, characters / 2 + 1)
                : "left(%s::text, %d)".formatted(name, characters + 1);
    }

    @Override
    public String digest(ColumnShape column) {
        String name = quoted(column.name());
        return column.form() == ValueForm.LONG_BYTES ? "md5(" + name + ")" : "md5(" + name + "::text)";
    }

    @Override
    public String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
