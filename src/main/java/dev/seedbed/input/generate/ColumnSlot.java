package dev.seedbed.input.generate;

import dev.seedbed.input.generate.file.ColumnRule;
import dev.seedbed.input.generate.file.Source;
import dev.seedbed.input.generate.value.Cells;
import dev.seedbed.input.generate.value.Choice;
import dev.seedbed.input.generate.value.Counted;
import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.input.generate.value.Domain;
import dev.seedbed.input.generate.value.Words;
import dev.seedbed.input.schema.TableColumn;
import java.util.List;
import java.util.Optional;

/// A column with values of its own.
final class ColumnSlot extends Slot {
    private final TableColumn column;
    private final Optional<ColumnRule> rule;
    private final long seed;
    private Domain domain;
    private Distribution distribution;

    ColumnSlot(TableColumn column, Optional<ColumnRule> rule, long seed, Domain domain, Distribution distribution) {
        this.column = column;
        this.rule = rule;
        this.seed = seed;
        this.domain = domain;
        this.distribution = rule.flatMap(ColumnRule::distribution).orElse(distribution);
    }

    TableColumn column() {
        return column;
    }

    Optional<ColumnRule> rule() {
        return rule;
    }

    Domain domain() {
        return domain;
    }

    void replace(Domain by) {
        this.domain = by;
        this.distribution = rule.flatMap(ColumnRule::distribution).orElse(Distribution.UNIFORM);
    }

    /// Whether its values may be any that the column takes.
    boolean isFree() {
        return rule.flatMap(ColumnRule::source).isEmpty() && !(domain instanceof Words);
    }

    long seed() {
        return seed;
    }

    @Override
    List<String> columns() {
        return List.of(column.name());
    }

    @Override
    long size() {
        return domain.size();
    }

    @Override
    Choice usual() {
        if (domain instanceof Counted) {
            return row -> row;
        }
        if (domain.choosesItself()) {
            return _ -> Choice.NONE;
        }
        Source source = rule.flatMap(ColumnRule::source).orElse(null);
        return source instanceof Source.Values values && !values.weights().isEmpty()
                ? Words.weighted(values.weights(), seed)
                : distribution.over(domain.size(), seed);
    }

    @Override
    Cells cells(String name) {
        Choice by = choice();
        Domain values = domain;
        return row -> values.text(by.of(row), row);
    }
}
