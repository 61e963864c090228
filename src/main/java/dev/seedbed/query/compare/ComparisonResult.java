package dev.seedbed.query.compare;

import java.time.Duration;
import java.util.List;

/// What a comparison found, tables in the order of their names.
public record ComparisonResult(List<SchemaDifference> schema, List<TableComparison> tables, Duration took) {
    public ComparisonResult {
        schema = List.copyOf(schema);
        tables = List.copyOf(tables);
    }

    /// Whether there is neither a difference nor a table that could not be compared.
    public boolean isSame() {
        return schema.isEmpty() && tablesChanged() == 0 && tablesFailed() == 0;
    }

    /// Tables whose rows differ.
    public long tablesChanged() {
        return tables.stream().filter(TableComparison::hasDifferences).count();
    }

    public long tablesFailed() {
        return tables.stream().filter(table -> table.failure() != null).count();
    }

    public long added() {
        return tables.stream().mapToLong(TableComparison::added).sum();
    }

    public long removed() {
        return tables.stream().mapToLong(TableComparison::removed).sum();
    }

    public long changed() {
        return tables.stream().mapToLong(TableComparison::changed).sum();
    }
}
