package dev.seedbed.query;

import java.util.List;

/// What a server holds, as far as it was read.
///
/// @param current name of the database that was asked for
public record SchemaTree(String current, List<Database> databases) {

    /// A database of the server.
    ///
    /// @param loaded whether its schemas were read; PostgreSQL shows only those of the database one is connected to
    public record Database(String name, boolean loaded, List<Schema> schemas) {}

    /// A name space for tables. MySQL and MariaDB have one per database, of the same name.
    public record Schema(String name, List<Relation> relations) {}

    /// What can be selected from.
    public enum RelationType {
        TABLE,
        VIEW,
        MATERIALIZED_VIEW,
        FOREIGN_TABLE,
        /// Keys that begin alike, of a server that has no tables.
        KEYS
    }

    /// A table or view.
    ///
    /// @param rows the server's own estimate, or -1 where it has none
    public record Relation(String schema, String name, RelationType type, long rows, List<Column> columns) {}

    /// A column of a table or view. `type` is as the server writes it.
    public record Column(String name, String type) {}

    /// All tables and views of the current database.
    public List<Relation> currentRelations() {
        return databases.stream()
                .filter(database -> database.name().equals(current))
                .flatMap(database -> database.schemas().stream())
                .flatMap(schema -> schema.relations().stream())
                .toList();
    }
}
