package dev.seedbed.input.schema;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/// A table as its server describes it.
///
/// @param columns in their order
/// @param primaryKey names of columns, empty for none
/// @param uniques column names of each further unique key
/// @param checks conditions as the server prints them
@RecordBuilder
public record TableSchema(
        TableName name,
        List<TableColumn> columns,
        List<String> primaryKey,
        List<List<String>> uniques,
        List<ForeignKey> foreignKeys,
        List<String> checks) {

    public Optional<TableColumn> column(String column) {
        return columns.stream().filter(one -> one.name().equals(column)).findFirst();
    }
}
