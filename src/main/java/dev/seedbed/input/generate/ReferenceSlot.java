package dev.seedbed.input.generate;

import dev.seedbed.input.fake.Mix;
import dev.seedbed.input.fake.Shuffle;
import dev.seedbed.input.generate.value.Cells;
import dev.seedbed.input.generate.value.Choice;
import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.input.generate.value.Ratio;
import dev.seedbed.input.schema.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// The columns of a foreign key, which have their values from a row of another table, or of the same.
final class ReferenceSlot extends Slot {
    private final ForeignKey key;
    private List<Cells> parents;
    private long size;
    private final long seed;
    private final Optional<Ratio> ratio;
    private final Optional<Distribution> distribution;

    /// @param parents the values of each column by the row of the other table
    /// @param size rows of the other table
    /// @param ratio where each row of the other table has a share of the rows
    ReferenceSlot(
            ForeignKey key,
            List<Cells> parents,
            long size,
            long seed,
            Optional<Ratio> ratio,
            Optional<Distribution> distribution) {
        this.key = key;
        this.parents = parents;
        this.size = size;
        this.seed = seed;
        this.ratio = distribution.isPresent() ? Optional.empty() : ratio;
        this.distribution = distribution;
    }

    /// Rows that refer to none.
    static ReferenceSlot none(ForeignKey key) {
        var slot = new ReferenceSlot(
                key,
                key.columns().stream().<Cells>map(_ -> _ -> null).toList(),
                0,
                0,
                Optional.empty(),
                Optional.empty());
        slot.choose(_ -> Choice.NONE, true);
        return slot;
    }

    /// Rows that refer to one before them; the first to itself, or to none where that is allowed.
    static Choice earlier(long seed, boolean nullable) {
        return row -> {
            if (row == 0) {
                return nullable ? Choice.NONE : 0;
            }
            return Mix.below(Mix.of(seed, row), row);
        };
    }

    List<Cells> parents(List<String> columns) {
        return columns.stream()
                .map(column -> parents.get(key.columns().indexOf(column)))
                .toList();
    }

    /// Refers only to those rows of the other table from now on that are kept of so many.
    ///
    /// @return false where none is left, or each has to have its share of the rows
    boolean keep(LongFunction<long[]> kept) {
        long[] rows = kept.apply(size);
        if (rows.length == size) {
            return true;
        }
        if (rows.length == 0 || ratio.isPresent() || isChosen()) {
            return false;
        }
        parents = parents.stream()
                .<Cells>map(cells -> row -> cells.at(rows[(int) row]))
                .toList();
        size = rows.length;
        return true;
    }

    Optional<Ratio> ratio() {
        return ratio;
    }

    @Override
    List<String> columns() {
        return key.columns();
    }

    @Override
    long size() {
        return size;
    }

    /// Popular rows lie anywhere in their table, and not at its start.
    @Override
    Choice usual() {
        if (ratio.isPresent()) {
            Ratio even = ratio.get();
            return even::parent;
        }
        if (distribution.isEmpty()) {
            return Distribution.UNIFORM.over(size, seed);
        }
        Choice by = distribution.get().over(size, seed);
        var anywhere = new Shuffle(size, seed);
        return row -> anywhere.at(by.of(row));
    }

    @Override
    Cells cells(String column) {
        Choice by = choice();
        Cells values = parents.get(key.columns().indexOf(column));
        return row -> {
            long parent = by.of(row);
            return parent < 0 ? null : values.at(parent);
        };
    }
}
