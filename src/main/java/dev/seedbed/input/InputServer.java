package dev.seedbed.input;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseShell;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.ProgramWriter;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A running server whose data an input changes, reached by the programs in its own container: it needs no port.
///
/// Every method but [#ask] fails with `NoTables` where servers of the kind have no tables.
///
/// @param container id of its container
/// @param login of its administrator, into the database that is changed
public record InputServer(ContainerEngine engine, String container, DatabaseKind kind, Credentials login) {

    /// Rows of cells as text, however long they take: for answers below 1 MiB.
    ///
    /// @throws OperationFailedException with `QueryFailed` or `ConnectionFailed`
    public List<List<String>> ask(String statement) throws OperationFailedException, InterruptedException {
        return new DatabaseShell(engine).sql(container, kind, login, statement);
    }

    /// The tables of the database, without those of the server and of extensions.
    public List<TableSchema> tables() throws OperationFailedException, InterruptedException {
        return client().tables(this);
    }

    /// Puts rows into a table: all of them or, after a failure or an interruption, none. What counts up by itself goes
    /// on behind the largest number.
    ///
    /// @param columns those that the rows have, in their order; none that the server computes
    /// @param rows may be asked a second time, where the first client could not log in
    /// @throws OperationFailedException with `RowRejected`, where line is the number of the row from 1, or -1
    ///     where the server does not tell it; `QueryFailed` or `ConnectionFailed`; what `rows` throws
    public void copyIn(TableName table, List<String> columns, RowFeed rows)
            throws OperationFailedException, InterruptedException {
        client().copyIn(this, table, columns, rows);
    }

    /// Streams the rows of a query, which ends without a semicolon.
    ///
    /// @throws OperationFailedException with `QueryFailed` or `ConnectionFailed`, also after some rows
    public void copyOut(String query, RowSink rows) throws OperationFailedException, InterruptedException {
        client().copyOut(this, query, rows);
    }

    /// Lets the client of the image run SQL up to the first error. What ran before that stays.
    ///
    /// @param name of the script, for the failure
    /// @param sql writes it as UTF-8; may be asked a second time, where the first client could not log in
    /// @param said hears what the client printed, line by line, once it has ended
    /// @throws OperationFailedException with `ScriptFailed` or `ConnectionFailed`
    public void script(String name, ProgramWriter sql, Consumer<String> said)
            throws OperationFailedException, InterruptedException {
        InputClient client = client();
        var result = new InputPrograms(this).writing(client.script(login), sql);
        result.output().lines().forEach(said);
        result.errors().lines().forEach(said);
        if (!result.isSuccess()) {
            throw new OperationFailedException(client.scriptFailure(name, login, result));
        }
    }

    public String quoted(String identifier) throws OperationFailedException {
        return client().quoted(identifier);
    }

    public String quoted(TableName table) throws OperationFailedException {
        return client().quoted(table);
    }

    /// A text as SQL; `NULL` for null.
    public String literal(@Nullable String text) throws OperationFailedException {
        return client().literal(text);
    }

    /// The type of a column that is made for such values.
    ///
    /// @param key whether it is part of a key
    public String type(TableColumn column, boolean key) throws OperationFailedException {
        return client().type(column, key);
    }

    /// How a value as most files have it, such as `true` or a time with a zone, is written for such a column.
    public UnaryOperator<String> cell(TableColumn column) throws OperationFailedException {
        return client().cell(column);
    }

    private InputClient client() throws OperationFailedException {
        return InputClient.find(kind)
                .orElseThrow(() -> new OperationFailedException(new InputFailure.NoTables(kind.displayName())));
    }
}
