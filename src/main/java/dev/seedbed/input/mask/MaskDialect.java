package dev.seedbed.input.mask;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// What masking needs of a kind of server, as SQL. Columns come as expressions, their names quoted.
public interface MaskDialect {
    /// Name of the schema, or the database, that holds the tables of replacements while a mask is applied.
    String ROOM = "seedbed_mask";

    static Optional<MaskDialect> find(DatabaseKind kind) {
        return Servers.find(kind, MaskDialect.class);
    }

    /// Asks what the tables themselves do not tell. Changes nothing.
    ///
    /// @param masked the tables whose rows will be changed
    MaskFacts facts(InputServer server, List<TableSchema> masked) throws OperationFailedException, InterruptedException;

    /// A question for the names of the databases that hold data of users.
    String databases();

    /// Makes the room anew; one that an earlier try left goes.
    List<String> makeRoom();

    String dropRoom();

    /// Makes an empty table in the room: `k`, the digest of a value, and `v`, what takes its place.
    String makeTable(TableName name);

    /// A value as text, NULL as NULL; of several columns, one text.
    String text(List<String> columns);

    /// SHA-256 of a text in hexadecimal digits.
    String digest(String text);

    /// At most so many characters of a text.
    String start(String text, int characters);

    /// A text as a value of a column.
    String cast(String text, TableColumn column);

    /// A date or time moved by days.
    ///
    /// @param days an expression that is a text of digits
    String shifted(String value, TableColumn column, String days);

    /// Changes all rows of a table, which is called `r` in the expressions.
    ///
    /// @param whole whether its rows lie in other tables
    String update(String table, boolean whole, List<String> assignments);
}
