package dev.seedbed.input.mask;

import dev.seedbed.input.InputServer;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The statements of one mask.
///
/// @param tables of replacements
/// @param withoutKey days by which a date is moved whose row names nobody, for each space that moves dates
record MaskSql(
        InputServer server,
        MaskDialect dialect,
        MaskPlan plan,
        Map<ValueSpace.Key, TableName> tables,
        Map<ValueSpace.Key, String> withoutKey) {

    /// The values of a space: `k` and `v`, each once.
    String values(ValueSpace space) throws OperationFailedException {
        var selects = new ArrayList<String>();
        for (ValueSpace.Source source : space.sources()) {
            List<String> columns = columns(source.columns());
            String text = dialect.text(columns);
            selects.add("SELECT " + dialect.digest(text) + " AS k, " + text + " AS v FROM "
                    + server.quoted(source.table()) + " r WHERE "
                    + String.join(
                            " AND ",
                            columns.stream()
                                    .map(column -> column + " IS NOT NULL")
                                    .toList()));
        }
        return "SELECT x.k, MIN(x.v) AS v FROM (" + String.join(" UNION ALL ", selects) + ") x GROUP BY x.k"
                + (space.unique() ? " ORDER BY x.k" : "");
    }

    /// Changes the rows of a table, all columns at once. Servers that assign one column after the other read each
    /// before it is changed: own expressions come first, then dates, which read the column they are moved by.
    String update(TableName table) throws OperationFailedException {
        List<MaskedColumn> columns = plan.changedIn(table).stream()
                .sorted(Comparator.comparingInt(MaskSql::order))
                .toList();
        var assignments = new ArrayList<String>();
        Set<String> changed = new HashSet<>();
        for (MaskedColumn column : columns) {
            changed.add(column.column().name());
            assignments.add(server.quoted(column.column().name()) + " = " + value(column));
        }
        for (String kept : plan.facts().kept().getOrDefault(table, List.of())) {
            if (!changed.contains(kept)) {
                assignments.add(server.quoted(kept) + " = " + column(kept));
            }
        }
        return dialect.update(server.quoted(table), plan.facts().whole().contains(table), assignments);
    }

    private static int order(MaskedColumn column) {
        return switch (column.rule()) {
            case MaskRule.Sql _ -> 0;
            case MaskRule.Shift _ -> 1;
            default -> 2;
        };
    }

    private String value(MaskedColumn masked) throws OperationFailedException {
        String column = column(masked.column().name());
        return switch (masked.rule()) {
            case MaskRule.Keep _ -> column;
            case MaskRule.Null _ -> "NULL";
            case MaskRule.Constant(String value) -> server.literal(value);
            case MaskRule.Sql(String expression) -> "(" + expression + ")";
            case MaskRule.Fake _, MaskRule.Hash _ ->
                dialect.cast(replacement(masked, List.of(column)), masked.column());
            case MaskRule.Shift shift ->
                dialect.shifted(
                        column,
                        masked.column(),
                        "COALESCE(" + replacement(masked, columns(masked.by(shift))) + ", "
                                + server.literal(withoutKey.getOrDefault(ValueSpace.Key.of(masked), "1")) + ")");
        };
    }

    private String replacement(MaskedColumn masked, List<String> by) throws OperationFailedException {
        TableName table = tables.get(ValueSpace.Key.of(masked));
        if (table == null) {
            throw new IllegalStateException(
                    "no table of replacements for " + masked.name().text());
        }
        return "(SELECT m.v FROM " + server.quoted(table) + " m WHERE m.k = " + dialect.digest(dialect.text(by)) + ")";
    }

    private List<String> columns(List<String> names) throws OperationFailedException {
        var columns = new ArrayList<String>();
        for (String name : names) {
            columns.add(column(name));
        }
        return columns;
    }

    private String column(String name) throws OperationFailedException {
        return "r." + server.quoted(name);
    }
}
