package dev.seedbed.input.generate;

import dev.seedbed.input.fake.Mix;
import dev.seedbed.input.generate.file.ColumnRule;
import dev.seedbed.input.generate.value.Cells;
import dev.seedbed.input.generate.value.Choice;
import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.input.generate.value.Ratio;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure.NotGenerated;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The foreign keys of a table, as choices among rows that are there or are planned.
final class References {
    private final TableContext context;
    private final Map<TableName, TablePlan> planned;
    private final Map<String, ColumnRule> rules;

    References(TableContext context, Map<TableName, TablePlan> planned, Map<String, ColumnRule> rules) {
        this.context = context;
        this.planned = planned;
        this.rules = rules;
    }

    /// @param open keys that remain NULL
    /// @param ratio of the rows to those of a table
    /// @param own the cells of the table itself, complete when rows are made
    List<Slot> slots(Set<ForeignKey> open, Optional<Map.Entry<TableName, Ratio>> ratio, Map<String, Cells> own)
            throws OperationFailedException, InterruptedException {
        var slots = new ArrayList<Slot>();
        var taken = new HashSet<String>();
        boolean evenly = true;
        for (ForeignKey key : kept()) {
            List<String> shared = key.columns().stream().filter(taken::contains).toList();
            Optional<Ratio> share =
                    ratio.filter(one -> one.getKey().equals(key.table())).map(Map.Entry::getValue);
            Slot slot;
            if (open.contains(key)) {
                slot = none(key, shared);
            } else if (shared.isEmpty()) {
                slot = slot(key, evenly ? share : Optional.empty(), own);
                evenly = evenly && share.isEmpty();
            } else {
                slot = beside(key, shared, slots, own);
            }
            slots.add(slot);
            taken.addAll(slot.columns());
        }
        return slots;
    }

    /// A key that has columns in common with one before: its row is one of those with the same values in them.
    private Slot beside(ForeignKey key, List<String> shared, List<Slot> slots, Map<String, Cells> own)
            throws OperationFailedException, InterruptedException {
        Optional<ReferenceSlot> before = slots.stream()
                .filter(slot -> slot instanceof ReferenceSlot && slot.columns().containsAll(shared))
                .map(ReferenceSlot.class::cast)
                .findFirst();
        if (before.isEmpty() || key.table().equals(context.table().name())) {
            throw context.refused(
                    String.join(", ", key.columns()), NotGenerated.SHARED_COLUMN, String.join(", ", shared));
        }
        Parents parents = parents(key);
        List<String> others = key.columns().stream()
                .filter(column -> !shared.contains(column))
                .toList();
        var groups = new ParentGroups(parents.of(key, shared), parents.size());
        boolean nullable = nullable(key).containsAll(others);
        if (!nullable && !before.get().keep(row -> groups.known(before.get().parents(shared), row))) {
            throw context.refused(
                    String.join(", ", key.columns()),
                    NotGenerated.NO_PARENT,
                    key.table().text());
        }
        long seed = context.seed(key.columns().getLast());
        List<Cells> values = shared.stream()
                .<Cells>map(column -> row -> {
                    Cells cells = own.get(column);
                    return cells == null ? null : cells.at(row);
                })
                .toList();
        var slot = new ReferenceSlot(
                new ForeignKey(others, key.table(), others),
                parents.of(key, others),
                parents.size(),
                seed,
                Optional.empty(),
                Optional.empty());
        slot.choose(
                row -> {
                    long[] rows = groups.like(values, row);
                    if (rows.length == 0) {
                        return nullable ? Choice.NONE : 0;
                    }
                    return rows[(int) Mix.below(Mix.of(seed, row), rows.length)];
                },
                false);
        return slot;
    }

    /// Those that no file replaces, and whose columns are not all in a wider one, which then holds for both.
    private List<ForeignKey> kept() {
        List<ForeignKey> all = context.table().foreignKeys().stream()
                .filter(key -> key.columns().stream().noneMatch(this::isElsewhere))
                .toList();
        return all.stream()
                .filter(key -> all.stream()
                        .noneMatch(other -> other.columns().containsAll(key.columns())
                                && (other.columns().size() > key.columns().size()
                                        || all.indexOf(other) < all.indexOf(key))))
                .toList();
    }

    private boolean isElsewhere(String column) {
        ColumnRule rule = rules.get(column);
        return (rule != null && rule.source().isPresent())
                || context.table().column(column).filter(TableColumn::computed).isPresent();
    }

    private Slot slot(ForeignKey key, Optional<Ratio> ratio, Map<String, Cells> own)
            throws OperationFailedException, InterruptedException {
        long seed = context.seed(key.columns().getFirst());
        if (key.table().equals(context.table().name())) {
            return ofSelf(key, own, seed);
        }
        Parents parents = parents(key);
        if (parents.size() == 0) {
            return none(key, List.of());
        }
        Optional<Distribution> distribution = key.columns().stream()
                .flatMap(column -> Optional.ofNullable(rules.get(column)).flatMap(ColumnRule::distribution).stream())
                .findFirst();
        return new ReferenceSlot(key, parents.cells(), parents.size(), seed, ratio, distribution);
    }

    /// The rows that a key can refer to.
    ///
    /// @param cells of the columns of the key
    private record Parents(List<Cells> cells, long size) {
        List<Cells> of(ForeignKey key, List<String> columns) {
            return columns.stream()
                    .map(column -> cells.get(key.columns().indexOf(column)))
                    .toList();
        }
    }

    private Parents parents(ForeignKey key) throws OperationFailedException, InterruptedException {
        TablePlan plan = planned.get(key.table());
        List<Cells> parents = new ArrayList<>();
        if (plan != null && plan.rows() > 0) {
            for (String column : key.tableColumns()) {
                Cells cells = plan.cells().get(column);
                if (cells == null) {
                    throw context.refused(
                            String.join(", ", key.columns()),
                            NotGenerated.NO_PARENT,
                            key.table().text() + "." + column);
                }
                parents.add(cells);
            }
            return new Parents(parents, plan.rows());
        }
        List<List<@Nullable String>> rows = context.existingRows().keys(key.table(), key.tableColumns());
        for (int i = 0; i < key.columns().size(); i++) {
            int cell = i;
            parents.add(row -> rows.get((int) row).get(cell));
        }
        return new Parents(parents, rows.size());
    }

    private Slot ofSelf(ForeignKey key, Map<String, Cells> own, long seed) throws OperationFailedException {
        TableSchema table = context.table();
        if (key.columns().stream().anyMatch(key.tableColumns()::contains)) {
            return none(key, List.of());
        }
        boolean nullable = !nullable(key).isEmpty();
        List<Cells> parents = key.tableColumns().stream()
                .<Cells>map(column -> row -> {
                    Cells cells = own.get(column);
                    return cells == null ? null : cells.at(row);
                })
                .toList();
        var slot = new ReferenceSlot(key, parents, context.rows(), seed, Optional.empty(), Optional.empty());
        boolean alone = table.uniques().contains(key.columns()) && nullable;
        slot.choose(alone ? row -> row - 1 : ReferenceSlot.earlier(seed, nullable), alone);
        return slot;
    }

    private List<String> nullable(ForeignKey key) {
        return key.columns().stream()
                .filter(column -> context.table()
                        .column(column)
                        .filter(TableColumn::nullable)
                        .isPresent())
                .toList();
    }

    /// Rows that refer to none: of several columns, one that is NULL is enough.
    ///
    /// @param shared columns that have a value already
    private Slot none(ForeignKey key, List<String> shared) throws OperationFailedException {
        List<String> columns = nullable(key).stream()
                .filter(column -> !shared.contains(column))
                .toList();
        if (columns.isEmpty()) {
            throw context.refused(
                    String.join(", ", key.columns()),
                    NotGenerated.NO_PARENT,
                    key.table().text());
        }
        return ReferenceSlot.none(new ForeignKey(columns, key.table(), columns));
    }
}
