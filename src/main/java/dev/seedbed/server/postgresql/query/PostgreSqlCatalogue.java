package dev.seedbed.server.postgresql.query;

import dev.seedbed.query.Rows;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.SchemaTree.Column;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import dev.seedbed.query.SchemaTree.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/// Questions to PostgreSQL's catalogue: three, however many tables there are.
final class PostgreSqlCatalogue {
    /// Being the first query of the transaction, it also makes the read-only mode final.
    static final String FACTS = """
            select pg_backend_pid() as pid, current_setting('is_superuser') = 'on' as superuser
            """;

    /// Runs as superuser. Puts back what the driver's own settings and the change of role would alter: the time zone
    /// and the search path with its `$user`. The role comes last.
    static final String GIVE_UP_RIGHTS = """
            select set_config('TimeZone', coalesce(
                     (select substr(s, 10) from pg_db_role_setting r, unnest(r.setconfig) s
                       where r.setdatabase in (0, (select oid from pg_database where datname = current_database()))
                         and r.setrole in (0, (select oid from pg_roles where rolname = session_user))
                         and lower(s) like 'timezone=%' order by r.setrole desc, r.setdatabase desc limit 1),
                     (select setting from pg_file_settings where lower(name) = 'timezone' order by seqno desc limit 1),
                     'UTC'), true),
                   set_config('search_path', coalesce(
                     (select string_agg(quote_ident(s), ', ') from unnest(current_schemas(false)) s), ''), true),
                   case when current_setting('server_version_num')::int >= 140000
                         and not exists (select from pg_class where relrowsecurity or relkind = 'f')
                        then set_config('role', 'pg_read_all_data', true) end
            """;

    static final String DATABASES_BY_SIZE = """
            select datname from pg_database where datallowconn and not datistemplate
            order by pg_database_size(oid) desc
            """;

    static final String DATABASES = """
            select datname from pg_database where datallowconn and not datistemplate order by datname
            """;

    private static final String RELATIONS = """
            select c.oid, n.nspname, c.relname, c.relkind,
                   case when c.relkind = 'p' then coalesce(
                          (select sum(greatest(p.reltuples, 0)) from pg_partition_tree(c.oid) t
                             join pg_class p on p.oid = t.relid where t.isleaf), 0)
                        when c.relkind in ('r', 'm') and c.reltuples < 0
                        then case when pg_stat_get_live_tuples(c.oid) > 0 then pg_stat_get_live_tuples(c.oid)
                                  when c.relpages = 0 and pg_relation_size(c.oid) = 0 then 0 else -1 end
                        when c.relkind in ('r', 'm') then c.reltuples else -1 end::bigint
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
               and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
               and n.nspname not like 'pg\\_temp\\_%'
             order by n.nspname, c.relname
            """;

    private static final String COLUMNS = """
            select a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod)
              from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and a.attnum > 0
               and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema')
               and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp\\_%'
             order by a.attrelid, a.attnum
            """;

    private PostgreSqlCatalogue() {}

    static List<SchemaTree.Database> read(Connection connection, String current) throws SQLException {
        List<Schema> schemas = schemas(connection);
        return Rows.names(connection, DATABASES).stream()
                .map(name ->
                        new SchemaTree.Database(name, name.equals(current), name.equals(current) ? schemas : List.of()))
                .toList();
    }

    private static List<Schema> schemas(Connection connection) throws SQLException {
        var columns = new HashMap<Long, List<Column>>();
        Rows.each(
                connection,
                COLUMNS,
                row -> columns.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(new Column(row.getString(2), row.getString(3))));
        var relations = new LinkedHashMap<String, List<Relation>>();
        Rows.each(connection, RELATIONS, row -> {
            String schema = row.getString(2);
            List<Column> own = columns.getOrDefault(row.getLong(1), List.of());
            relations
                    .computeIfAbsent(schema, _ -> new ArrayList<>())
                    .add(new Relation(
                            schema, row.getString(3), type(row.getString(4)), row.getLong(5), List.copyOf(own)));
        });
        return relations.entrySet().stream()
                .map(entry -> new Schema(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static RelationType type(String relkind) {
        return switch (relkind) {
            case "v" -> RelationType.VIEW;
            case "m" -> RelationType.MATERIALIZED_VIEW;
            case "f" -> RelationType.FOREIGN_TABLE;
            default -> RelationType.TABLE;
        };
    }
}
