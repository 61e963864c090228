package dev.seedbed.query.compare;

import dev.seedbed.query.Rows;
import dev.seedbed.query.compare.TableShape.Builder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;

/// A form whose questions about tables are queries to a catalogue.
public abstract class CatalogueForm implements ServerForm {
    private final String settings;
    private final String databases;

    /// @param settings statement that sets what values as text depend on
    /// @param databases query for the names of all databases
    protected CatalogueForm(String settings, String databases) {
        this.settings = settings;
        this.databases = databases;
    }

    /// A query for the columns of all tables with data of their own, in order: an id of the table, its schema (empty
    /// where there is none below a database), its name, what a query names before it, name and type of the column
    /// (null where the table has none), and the type that decides about its form.
    protected abstract String columns(String database);

    /// A query for the columns of unique keys without NULL, the primary key first: id of the table, id of the key,
    /// name of the column.
    protected abstract String keys(String database);

    /// How values of a type are compared.
    protected abstract ValueForm form(String type);

    /// A query for type, owner, name and definition of all objects.
    protected abstract String objects(String database);

    @Override
    public void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings);
        }
    }

    @Override
    public List<String> databases(Connection connection) throws SQLException {
        return Rows.names(connection, databases);
    }

    @Override
    public List<TableShape> tables(Connection connection, String database, String label) throws SQLException {
        var tables = new LinkedHashMap<String, Builder>();
        Rows.each(connection, columns(database), row -> {
            var name = new TableName(label, row.getString(2), row.getString(3));
            String owner = name.schema().isEmpty() ? database : name.schema();
            String from = row.getString(4) + quoted(owner) + "." + quoted(name.name());
            Builder table = tables.computeIfAbsent(row.getString(1), _ -> new Builder(name, from));
            String column = row.getString(5);
            if (column != null) {
                table.column(column, row.getString(6), form(row.getString(7)));
            }
        });
        Rows.each(connection, keys(database), row -> {
            Builder table = tables.get(row.getString(1));
            if (table != null) {
                table.key(row.getString(2), row.getString(3));
            }
        });
        return tables.values().stream().map(Builder::build).toList();
    }

    @Override
    public List<SchemaObject> objects(Connection connection, String database) throws SQLException {
        return SchemaObject.read(connection, objects(database));
    }
}
