package dev.seedbed.input.mask;

import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.ColumnRule;
import dev.seedbed.input.mask.rule.MaskFile;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which rule is for which column. What gives values a fake goes along foreign keys, so that these still lead
/// somewhere.
final class RuleAssignment {
    private final MaskFile file;
    private final Map<TableName, TableSchema> tables;
    private final Map<ColumnName, MaskedColumn> assigned = new LinkedHashMap<>();

    private RuleAssignment(MaskFile file, List<TableSchema> tables) {
        this.file = file;
        this.tables = tables.stream()
                .collect(Collectors.toMap(TableSchema::name, table -> table, (one, _) -> one, LinkedHashMap::new));
    }

    static Map<ColumnName, MaskedColumn> of(MaskFile file, List<TableSchema> tables) throws OperationFailedException {
        var assignment = new RuleAssignment(file, tables);
        assignment.assign();
        assignment.spread();
        for (MaskedColumn masked : assignment.assigned.values()) {
            RuleCheck.check(masked);
        }
        return assignment.assigned;
    }

    /// Patterns that fit no column.
    static List<ColumnRule> idle(MaskFile file, List<TableSchema> tables) {
        List<ColumnName> columns = names(tables);
        return file.rules().stream()
                .filter(rule -> columns.stream().noneMatch(rule.pattern()::matches))
                .toList();
    }

    private static List<ColumnName> names(List<TableSchema> tables) {
        return tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> new ColumnName(table.name(), column.name())))
                .toList();
    }

    private void assign() throws OperationFailedException {
        for (ColumnRule rule : idle(file, List.copyOf(tables.values()))) {
            if (rule.pattern().isExact()) {
                throw rule.place().refused("mask-unknown:" + rule.pattern().text(), "mask-known");
            }
        }
        for (TableSchema table : tables.values()) {
            for (TableColumn column : table.columns()) {
                var name = new ColumnName(table.name(), column.name());
                Optional<ColumnRule> rule = file.ruleOf(name);
                if (rule.isPresent() && (rule.get().pattern().isExact() || !column.computed())) {
                    ColumnRule found = rule.get();
                    assigned.put(
                            name,
                            new MaskedColumn(
                                    table,
                                    column,
                                    found.rule(),
                                    found.place(),
                                    found.pattern().isExact(),
                                    false));
                }
            }
        }
    }

    /// Two columns that a foreign key joins.
    private record Pair(ColumnName from, ColumnName to) {}

    private void spread() throws OperationFailedException {
        List<Pair> pairs = pairs();
        var open = new ArrayDeque<>(assigned.values());
        while (!open.isEmpty()) {
            MaskedColumn masked = open.removeFirst();
            if (!(masked.rule() instanceof MaskRule.Fake || masked.rule() instanceof MaskRule.Hash)) {
                continue;
            }
            for (Pair pair : pairs) {
                ColumnName other = pair.from().equals(masked.name())
                        ? pair.to()
                        : pair.to().equals(masked.name()) ? pair.from() : null;
                MaskedColumn more = other == null ? null : along(masked, other, pair);
                if (more != null) {
                    assigned.put(more.name(), more);
                    open.addLast(more);
                }
            }
        }
    }

    /// @return the column at the other end, where it has no rule yet
    private @Nullable MaskedColumn along(MaskedColumn masked, ColumnName other, Pair pair)
            throws OperationFailedException {
        MaskedColumn there = assigned.get(other);
        if (there != null) {
            boolean none = there.rule() instanceof MaskRule.Null && other.equals(pair.from());
            if (!none && !there.rule().equals(masked.rule())) {
                MaskedColumn wrong = there.exact() || !masked.exact() ? there : masked;
                throw wrong.place()
                        .refused(
                                "mask-reference:" + pair.from().local() + " → "
                                        + pair.to().local(),
                                "mask-same-rule");
            }
            return null;
        }
        TableSchema table = tables.get(other.table());
        TableColumn column = table == null ? null : table.column(other.column()).orElse(null);
        return table == null || column == null
                ? null
                : new MaskedColumn(table, column, masked.rule(), masked.place(), false, true);
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (TableSchema table : tables.values()) {
            for (ForeignKey key : table.foreignKeys()) {
                for (int i = 0;
                        i < Math.min(key.columns().size(), key.tableColumns().size());
                        i++) {
                    pairs.add(new Pair(
                            new ColumnName(table.name(), key.columns().get(i)),
                            new ColumnName(key.table(), key.tableColumns().get(i))));
                }
            }
        }
        return pairs;
    }
}
