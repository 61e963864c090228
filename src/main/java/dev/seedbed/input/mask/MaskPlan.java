package dev.seedbed.input.mask;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskFile;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;

/// Everything that is decided before anything is changed.
///
/// @param columns that have a rule, also those that are kept
record MaskPlan(
        List<TableSchema> tables,
        Map<ColumnName, MaskedColumn> columns,
        MaskFacts facts,
        Map<ValueSpace.Key, ValueSpace> spaces) {

    /// Asks the server; changes nothing.
    ///
    /// @throws OperationFailedException with `FileInvalid` where a rule cannot be followed
    static MaskPlan of(MaskFile file, InputServer server, List<TableSchema> tables, MaskDialect dialect)
            throws OperationFailedException, InterruptedException {
        Map<ColumnName, MaskedColumn> columns = RuleAssignment.of(file, tables);
        MaskFacts facts = dialect.facts(server, masked(tables, columns));
        return new MaskPlan(tables, columns, facts, ValueSpace.of(columns.values(), facts));
    }

    /// The tables whose rows change.
    List<TableSchema> masked() {
        return masked(tables, columns);
    }

    private static List<TableSchema> masked(List<TableSchema> tables, Map<ColumnName, MaskedColumn> columns) {
        return tables.stream()
                .filter(table -> columns.values().stream()
                        .anyMatch(one -> !one.isKept() && one.table().name().equals(table.name())))
                .toList();
    }

    List<MaskedColumn> changedIn(TableName table) {
        return columns.values().stream()
                .filter(one -> !one.isKept() && one.table().name().equals(table))
                .toList();
    }

    boolean isChanged(ColumnName column) {
        MaskedColumn masked = columns.get(column);
        return masked != null && !masked.isKept();
    }
}
