package dev.seedbed.input.generate;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.fake.Mix;
import dev.seedbed.input.generate.check.TableChecks;
import dev.seedbed.input.generate.file.ColumnRule;
import dev.seedbed.input.generate.file.Source;
import dev.seedbed.input.generate.guess.GuessedDomains;
import dev.seedbed.input.generate.guess.NameGuess;
import dev.seedbed.input.generate.guess.NumberGuess;
import dev.seedbed.input.generate.guess.NumberRange;
import dev.seedbed.input.generate.value.Cells;
import dev.seedbed.input.generate.value.Counted;
import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.input.generate.value.Domain;
import dev.seedbed.input.generate.value.Fakes;
import dev.seedbed.input.generate.value.Ratio;
import dev.seedbed.input.schema.ForeignKey;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure.NotGenerated;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Plans the rows of one table.
final class TablePlanner {
    private final TableContext context;
    private final Map<String, ColumnRule> rules;
    private final GuessedDomains guessed;
    private final DescribedDomains described;
    private final Map<FakeKind, Integer> people = new EnumMap<>(FakeKind.class);
    private final Map<String, Cells> cells = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final double nulls;

    /// @param nulls share of NULL where nothing else is said
    TablePlanner(TableContext context, FakeValues values, Map<String, ColumnRule> rules, double nulls) {
        this.context = context;
        this.rules = rules;
        this.nulls = nulls;
        this.guessed = new GuessedDomains(values, context.table(), context.checks());
        this.described = new DescribedDomains(values, context.checks(), context.rows());
    }

    /// @param referenced columns that other tables take their values from
    /// @param open foreign keys that remain NULL
    /// @param ratio of the rows to those of another table
    TablePlan plan(
            Map<TableName, TablePlan> planned,
            Set<String> referenced,
            Set<ForeignKey> open,
            Optional<Map.Entry<TableName, Ratio>> ratio)
            throws OperationFailedException, InterruptedException {
        slots.addAll(new References(context, planned, rules).slots(open, ratio, cells));
        for (TableColumn column : context.table().columns()) {
            if (slot(column.name()).isEmpty() && !isLeft(column, referenced)) {
                Optional<ColumnSlot> slot = slot(column);
                slot.ifPresent(slots::add);
            }
        }
        refuseUnknownChecks();
        new KeyPlanner(context, slots).meet(keys());
        new ColumnOrders(context, slots).meet();
        for (TableColumn column : context.table().columns()) {
            Optional<Slot> slot = slot(column.name());
            if (slot.isPresent()) {
                cells.put(column.name(), withNulls(column, slot.get()));
            }
        }
        return new TablePlan(context.table().name(), cells, context.rows());
    }

    private Optional<Slot> slot(String column) {
        return slots.stream().filter(slot -> slot.columns().contains(column)).findFirst();
    }

    private Optional<ColumnRule> rule(TableColumn column) {
        return Optional.ofNullable(rules.get(column.name()));
    }

    /// Whether the server gives it its value.
    private boolean isLeft(TableColumn column, Set<String> referenced) throws OperationFailedException {
        Optional<ColumnRule> rule = rule(column);
        if (column.computed()) {
            if (rule.isPresent()) {
                throw rule.get().node().refused("generate-computed");
            }
            return true;
        }
        if (rule.flatMap(ColumnRule::source)
                .filter(Source.Default.class::isInstance)
                .isEmpty()) {
            return false;
        }
        if (referenced.contains(column.name())) {
            throw rule.orElseThrow().node().refused("generate-referenced");
        }
        return true;
    }

    /// None for a column of a type that nothing is known about, and that may be left out.
    private Optional<ColumnSlot> slot(TableColumn column) throws OperationFailedException {
        Optional<ColumnRule> rule = rule(column);
        Optional<Source> source = rule.flatMap(ColumnRule::source);
        Optional<Domain> domain = source.isPresent()
                ? Optional.of(described.of(column, rule.orElseThrow(), source.get(), peopleSeed(source.get())))
                : guessed.of(column, context.seed("people"));
        if (domain.isEmpty()) {
            if (column.nullable() || column.hasDefault()) {
                return Optional.empty();
            }
            throw context.refused(column.name(), NotGenerated.TYPE, column.type());
        }
        Domain own = source.isEmpty() && domain.get() instanceof Fakes fakes
                ? new Fakes(fakes.values(), fakes.kind(), peopleSeed(new Source.Fake(fakes.kind())), fakes.limit())
                : domain.get();
        Distribution usual = source.isEmpty() && NumberRange.has(column.sort())
                ? NumberGuess.of(column.name()).distribution()
                : Distribution.UNIFORM;
        if (source.isEmpty() && column.numbered()) {
            own = new Counted(1, 1);
        }
        return Optional.of(new ColumnSlot(column, rule, context.seed(column.name()), own, usual));
    }

    /// The first mail address belongs to the first name, the second to the second.
    private long peopleSeed(Source source) {
        long seed = context.seed("people");
        return source instanceof Source.Fake fake ? Mix.of(seed, people.merge(fake.kind(), 1, Integer::sum)) : seed;
    }

    /// A check that is not understood is met by those who describe its columns.
    private void refuseUnknownChecks() throws OperationFailedException {
        for (String check : context.checks().unknown()) {
            List<String> columns = TableChecks.columns(context.table(), check);
            boolean trusted = !columns.isEmpty()
                    && columns.stream()
                            .allMatch(column -> Optional.ofNullable(rules.get(column))
                                    .flatMap(ColumnRule::source)
                                    .isPresent());
            if (!trusted) {
                throw context.refused(String.join(", ", columns), NotGenerated.CHECK, check);
            }
        }
    }

    /// Without those that the server has a part in.
    private List<List<String>> keys() {
        TableSchema table = context.table();
        var keys = new ArrayList<List<String>>();
        keys.add(table.primaryKey());
        keys.addAll(table.uniques());
        rules.forEach((column, rule) -> {
            if (rule.unique()) {
                keys.add(List.of(column));
            }
        });
        return keys.stream()
                .filter(key -> !key.isEmpty()
                        && key.stream().allMatch(column -> slot(column).isPresent()))
                .distinct()
                .toList();
    }

    private Cells withNulls(TableColumn column, Slot slot) throws OperationFailedException {
        Cells values = slot.cells(column.name());
        Optional<ColumnRule> rule = rule(column);
        boolean nullable = column.nullable() && !context.table().primaryKey().contains(column.name());
        double share = nullable ? share(column, slot) : 0;
        if (rule.isPresent() && rule.get().nulls().isPresent()) {
            share = rule.get().nulls().getAsDouble();
            if (share > 0 && !nullable) {
                YamlNode node = rule.get().node().required("nulls");
                throw node.refused("generate-not-null");
            }
        }
        if (share <= 0) {
            return values;
        }
        double most = share;
        long seed = Mix.of(context.seed(slot), "nulls");
        return row -> Mix.fraction(Mix.of(seed, row)) < most ? null : values.at(row);
    }

    private double share(TableColumn column, Slot slot) {
        boolean described = rule(column).flatMap(ColumnRule::source).isPresent();
        if (described
                || (slot instanceof ReferenceSlot reference && reference.ratio().isPresent())) {
            return 0;
        }
        return NameGuess.isMostlyNull(column.name()) ? 0.9 : nulls;
    }
}
