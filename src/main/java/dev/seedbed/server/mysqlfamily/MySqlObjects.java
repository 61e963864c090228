package dev.seedbed.server.mysqlfamily;

/// What the catalogue of MySQL or MariaDB says about every object of a database: type, owner, name, definition.
final class MySqlObjects {
    private MySqlObjects() {}

    static String query(boolean mariaDb, String database) {
        String checks = mariaDb ? """
                select 'CHECK', table_name, constraint_name, check_clause
                  from information_schema.check_constraints where constraint_schema = @db
                """ : """
                select 'CHECK', t.table_name, c.constraint_name, c.check_clause
                  from information_schema.check_constraints c join information_schema.table_constraints t
                    on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
                   and t.constraint_type = 'CHECK'
                 where c.constraint_schema = @db
                """;
        return String.join("\nunion all\n", """
                        select case table_type when 'VIEW' then 'VIEW' when 'SEQUENCE' then 'SEQUENCE' else 'TABLE' end,
                               table_name, table_name, case table_type when 'VIEW' then '' when 'SEQUENCE' then ''
                               else concat_ws(' ', 'engine', engine, 'collate', table_collation, case
                               when create_options like '%partitioned%' then 'partitioned' end) end
                          from information_schema.tables where table_schema = @db
                        """, """
                        select 'VIEW', table_name, table_name, replace(view_definition, concat('`', @db, '`.'), '')
                          from information_schema.views where table_schema = @db
                        """, """
                        select 'COLUMN', c.table_name, c.column_name, concat(c.column_type,
                               case when c.collation_name is null or c.collation_name = t.table_collation then ''
                                 else concat(' collate ', c.collation_name) end,
                               case when c.is_nullable = 'NO' then ' not null' else '' end,
                               case when c.column_default is null then '' else concat(' default ', c.column_default) end,
                               case when c.extra = '' then '' else concat(' ', c.extra) end,
                               case when coalesce(c.generation_expression, '') = '' then ''
                                 else concat(' as (', c.generation_expression, ')') end)
                          from information_schema.columns c join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                         where c.table_schema = @db and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
                        """, """
                        select case when index_name = 'PRIMARY' then 'PRIMARY_KEY' when max(non_unique) = 0
                               then 'UNIQUE' else 'INDEX' end, table_name, index_name,
                               concat(max(index_type), ' (', group_concat(concat(coalesce(column_name, 'expression'),
                                 case when sub_part is null then '' else concat('(', sub_part, ')') end,
                                 case when collation = 'D' then ' desc' else '' end)
                                 order by seq_in_index separator ', '), ')')
                          from information_schema.statistics where table_schema = @db
                         group by table_name, index_name
                        """, """
                        select 'FOREIGN_KEY', k.table_name, k.constraint_name, concat('(',
                               group_concat(k.column_name order by k.ordinal_position separator ', '), ') references ',
                               max(r.referenced_table_name), ' (', group_concat(k.referenced_column_name
                               order by k.ordinal_position separator ', '), ') on update ', lower(max(r.update_rule)),
                               ' on delete ', lower(max(r.delete_rule)))
                          from information_schema.key_column_usage k
                          join information_schema.referential_constraints r
                            on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                           and r.table_name = k.table_name
                         where k.constraint_schema = @db and k.referenced_table_name is not null
                         group by k.table_name, k.constraint_name
                        """, checks, """
                        select 'TRIGGER', event_object_table, trigger_name, concat(action_timing, ' ',
                               event_manipulation, ' ', action_statement)
                          from information_schema.triggers where trigger_schema = @db
                        """, """
                        select 'ROUTINE', n.name, n.name, n.body from (
                          select concat(lower(r.routine_type), ' ', r.routine_name) as name, concat('(',
                                 coalesce((select group_concat(concat_ws(' ', p.parameter_mode, p.parameter_name,
                                   p.dtd_identifier) order by p.ordinal_position separator ', ')
                                   from information_schema.parameters p where p.specific_schema = r.routine_schema
                                    and p.specific_name = r.specific_name and p.ordinal_position > 0), ''), ')',
                                 coalesce(concat(' returns ', r.dtd_identifier), ''), ' ',
                                 coalesce(r.routine_definition, '')) as body
                            from information_schema.routines r where r.routine_schema = @db) n
                        """, """
                        select 'EVENT', event_name, event_name, concat_ws(' ', event_type, execute_at, interval_value,
                               interval_field, status, event_definition)
                          from information_schema.events where event_schema = @db
                        """)
                .replace("@db", name(database));
    }

    /// The name of a database as the catalogue compares it.
    static String name(String database) {
        return "convert(" + MySqlForm.hex(database) + " using utf8mb3)";
    }
}
