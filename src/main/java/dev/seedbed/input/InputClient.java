package dev.seedbed.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What inputs need of those servers that have tables: the client of their images, and the words of their SQL.
public interface InputClient {

    static Optional<InputClient> find(DatabaseKind kind) {
        return Servers.find(kind, InputClient.class);
    }

    /// The tables that users made, in the order of their names; partitions count as the table they belong to.
    List<TableSchema> tables(InputServer server) throws OperationFailedException, InterruptedException;

    /// See [InputServer#copyIn].
    void copyIn(InputServer server, TableName table, List<String> columns, RowFeed rows)
            throws OperationFailedException, InterruptedException;

    /// See [InputServer#copyOut].
    void copyOut(InputServer server, String query, RowSink rows) throws OperationFailedException, InterruptedException;

    /// The client that reads SQL on its standard input, and stops at the first error.
    ExecSpec script(Credentials login);

    /// Why a script stopped.
    ///
    /// @param name of the script
    Failure scriptFailure(String name, Credentials login, ExecResult result);

    /// An identifier that keeps its letters as they are.
    String quoted(String identifier);

    default String quoted(TableName table) {
        return table.schema().isEmpty() ? quoted(table.name()) : quoted(table.schema()) + "." + quoted(table.name());
    }

    /// A text as SQL that no setting reads differently.
    String literal(@Nullable String text);

    /// The type of a column that is made for such values.
    ///
    /// @param key whether it is part of a key
    String type(TableColumn column, boolean key);

    /// How a value as most files have it, such as `true` or a time with a zone, is written for such a column.
    UnaryOperator<String> cell(TableColumn column);
}
