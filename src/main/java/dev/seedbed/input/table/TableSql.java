package dev.seedbed.input.table;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;

/// The statement that makes a table for a file.
final class TableSql {
    private TableSql() {}

    static String create(InputServer server, TableGuess guess) throws OperationFailedException {
        List<String> lines = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (ColumnGuess one : guess.columns()) {
            TableColumn column = one.column();
            String name = server.quoted(column.name());
            boolean isKey = guess.primaryKey().contains(column.name());
            // That a file has no empty cell today is no rule for tomorrow's, so only the key is one.
            lines.add("  " + name + " " + server.type(column, isKey) + (isKey ? " not null" : ""));
            if (isKey) {
                keys.add(name);
            }
        }
        if (!keys.isEmpty()) {
            lines.add("  primary key (" + String.join(", ", keys) + ")");
        }
        return "create table " + server.quoted(new TableName("", guess.table())) + " (\n" + String.join(",\n", lines)
                + "\n)";
    }
}
