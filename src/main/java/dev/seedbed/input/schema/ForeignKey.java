package dev.seedbed.input.schema;

import java.util.List;

/// Columns whose values stand in another table, or in the same.
public record ForeignKey(List<String> columns, TableName table, List<String> tableColumns) {}
