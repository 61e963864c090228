package dev.seedbed.input.generate;

import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.InputFailure.NotGenerated;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tables in an order in which those come first that others refer to.
///
/// @param open foreign keys that remain NULL, because the tables refer to each other
record TableOrder(List<TableSchema> tables, Set<Open> open) {
    record Open(TableName table, ForeignKey key) {}

    /// @throws OperationFailedException with `NotGenerated` where tables refer to each other, and none may be NULL
    static TableOrder of(List<TableSchema> all) throws OperationFailedException {
        var remaining = new LinkedHashMap<TableName, TableSchema>();
        all.forEach(table -> remaining.put(table.name(), table));
        var ordered = new ArrayList<TableSchema>();
        var open = new HashSet<Open>();
        while (!remaining.isEmpty()) {
            Optional<TableSchema> next = remaining.values().stream()
                    .filter(table -> pending(table, remaining).isEmpty())
                    .findFirst();
            TableSchema table = next.isPresent() ? next.get() : opened(remaining, open);
            remaining.remove(table.name());
            ordered.add(table);
        }
        return new TableOrder(List.copyOf(ordered), Set.copyOf(open));
    }

    private static List<ForeignKey> pending(TableSchema table, Map<TableName, TableSchema> remaining) {
        return table.foreignKeys().stream()
                .filter(key -> !key.table().equals(table.name()) && remaining.containsKey(key.table()))
                .toList();
    }

    /// A table of a circle whose references may all be NULL, after all that it needs beside the circle.
    private static TableSchema opened(Map<TableName, TableSchema> remaining, Set<Open> open)
            throws OperationFailedException {
        for (TableSchema table : remaining.values()) {
            List<ForeignKey> pending = pending(table, remaining);
            boolean ready = pending.stream()
                    .allMatch(key -> mayBeNull(table, key) && reaches(key.table(), table.name(), remaining));
            if (ready) {
                pending.forEach(key -> open.add(new Open(table.name(), key)));
                return table;
            }
        }
        List<String> circle = remaining.keySet().stream()
                .filter(name -> reaches(name, name, remaining))
                .map(TableName::text)
                .toList();
        throw new OperationFailedException(new InputFailure.RowsNotGenerated(
                circle.getFirst(), "", NotGenerated.CYCLE, String.join(", ", circle)));
    }

    private static boolean mayBeNull(TableSchema table, ForeignKey key) {
        return key.columns().stream()
                .anyMatch(column ->
                        table.column(column).filter(TableColumn::nullable).isPresent());
    }

    private static boolean reaches(TableName from, TableName to, Map<TableName, TableSchema> remaining) {
        var seen = new HashSet<TableName>();
        var next = new ArrayList<TableName>(List.of(from));
        while (!next.isEmpty()) {
            TableSchema table = remaining.get(next.removeLast());
            if (table == null) {
                continue;
            }
            for (ForeignKey key : pending(table, remaining)) {
                if (key.table().equals(to)) {
                    return true;
                }
                if (seen.add(key.table())) {
                    next.add(key.table());
                }
            }
        }
        return false;
    }
}
