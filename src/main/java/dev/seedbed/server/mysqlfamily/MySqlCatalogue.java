package dev.seedbed.server.mysqlfamily;

import dev.seedbed.query.Rows;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.query.SchemaTree.Column;
import dev.seedbed.query.SchemaTree.Relation;
import dev.seedbed.query.SchemaTree.RelationType;
import dev.seedbed.query.SchemaTree.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Questions to the catalogue of MySQL and MariaDB: three, however many tables there are.
final class MySqlCatalogue {
    private static final String OURS = " not in ('mysql', 'sys', 'information_schema', 'performance_schema') ";

    static final String DATABASES =
            "select schema_name from information_schema.schemata where schema_name" + OURS + "order by schema_name";

    private static final String RELATIONS =
            "select table_schema, table_name, table_type, table_rows from information_schema.tables where table_schema"
                    + OURS
                    + "and table_type in ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED') order by table_schema, table_name";

    private static final String COLUMNS =
            "select table_schema, table_name, column_name, column_type from information_schema.columns"
                    + " where table_schema"
                    + OURS
                    + "order by table_schema, table_name, ordinal_position";

    static final String BY_SIZE = "select table_schema from information_schema.tables where table_schema" + OURS
            + "group by table_schema order by sum(coalesce(data_length, 0)) desc, table_schema";

    private MySqlCatalogue() {}

    private record TableName(String schema, String table) {}

    static List<SchemaTree.Database> read(Connection connection) throws SQLException {
        var columns = new HashMap<TableName, List<Column>>();
        Rows.each(
                connection,
                COLUMNS,
                row -> columns.computeIfAbsent(
                                new TableName(row.getString(1), row.getString(2)), _ -> new ArrayList<>())
                        .add(new Column(row.getString(3), row.getString(4))));
        var relations = new LinkedHashMap<String, List<Relation>>();
        Rows.names(connection, DATABASES).forEach(database -> relations.put(database, new ArrayList<>()));
        Rows.each(connection, RELATIONS, row -> {
            Relation relation = relation(row, columns);
            relations.computeIfAbsent(relation.schema(), _ -> new ArrayList<>()).add(relation);
        });
        return relations.entrySet().stream()
                .map(entry -> new SchemaTree.Database(
                        entry.getKey(), true, List.of(new Schema(entry.getKey(), List.copyOf(entry.getValue())))))
                .toList();
    }

    private static Relation relation(ResultSet rows, Map<TableName, List<Column>> columns) throws SQLException {
        var name = new TableName(rows.getString(1), rows.getString(2));
        boolean view = "VIEW".equals(rows.getString(3));
        long estimate = rows.getLong(4);
        if (rows.wasNull() || view) {
            estimate = -1;
        }
        return new Relation(
                name.schema(),
                name.table(),
                view ? RelationType.VIEW : RelationType.TABLE,
                estimate,
                List.copyOf(columns.getOrDefault(name, List.of())));
    }
}
