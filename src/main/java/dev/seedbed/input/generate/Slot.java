package dev.seedbed.input.generate;

import dev.seedbed.input.generate.value.Cells;
import dev.seedbed.input.generate.value.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Columns of a table whose values are chosen together: one column, or those of a foreign key.
abstract sealed class Slot permits ColumnSlot, ReferenceSlot {
    private @Nullable Choice choice;
    private boolean distinct;

    abstract List<String> columns();

    /// How many values there are to choose from.
    abstract long size();

    abstract Cells cells(String column);

    /// The choice where no key asks for another one.
    abstract Choice usual();

    final boolean isChosen() {
        return choice != null;
    }

    /// Whether no two rows have the same choice.
    final boolean isDistinct() {
        return distinct;
    }

    final void choose(Choice by, boolean differs) {
        this.choice = by;
        this.distinct = differs;
    }

    final Choice choice() {
        Choice known = choice;
        if (known == null) {
            known = usual();
            choice = known;
        }
        return known;
    }
}
