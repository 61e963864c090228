package dev.seedbed.input.mask.rule;

import dev.seedbed.input.schema.TableName;

/// A column of a table.
public record ColumnName(TableName table, String column) {

    /// As people write it.
    public String text() {
        return table.text() + "." + column;
    }

    /// Without the schema.
    public String local() {
        return table.name() + "." + column;
    }
}
