package dev.seedbed.query.compare;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.query.compare.TableShape.ColumnShape;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// How a kind of server is asked. The expressions give the same text for the same value on any server of the kind.
public interface ServerForm {

    /// @throws OperationFailedException with `InvalidInput` where this kind of server cannot be compared
    static ServerForm of(DatabaseKind kind) throws OperationFailedException {
        return Servers.find(kind, ServerForm.class)
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("kind", kind.displayName(), "no-comparison")));
    }

    /// Whether databases of this kind can be compared.
    static boolean isThere(DatabaseKind kind) {
        return Servers.find(kind, ServerForm.class).isPresent();
    }

    /// The database to be connected to for a list of all.
    String anyDatabase();

    /// Settings of the session that values as text depend on.
    void prepare(Connection connection) throws SQLException;

    List<String> databases(Connection connection) throws SQLException;

    /// The tables with data of their own.
    ///
    /// @param label what the database is called in the results
    List<TableShape> tables(Connection connection, String database, String label) throws SQLException;

    List<SchemaObject> objects(Connection connection, String database) throws SQLException;

    /// A whole number that stands for the values of a row.
    String rowHash(List<ColumnShape> columns);

    /// The value as text, whole, from which a key can be found again.
    String text(ColumnShape column);

    /// What to order by so that the order is the one of the bytes of [#text] in UTF-8.
    String byteOrder(ColumnShape column);

    /// Holds for the row whose key column has this text.
    String isKey(ColumnShape column, String text);

    /// The beginning of the value as text.
    String shown(ColumnShape column, int characters);

    /// Short text that stands for the value.
    String digest(ColumnShape column);

    String quoted(String name);
}
