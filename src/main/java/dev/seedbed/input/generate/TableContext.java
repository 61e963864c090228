package dev.seedbed.input.generate;

import dev.seedbed.input.fake.Mix;
import dev.seedbed.input.generate.check.TableChecks;
import dev.seedbed.input.generate.guess.NumberRange;
import dev.seedbed.input.generate.value.Counted;
import dev.seedbed.input.generate.value.Domain;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.InputFailure.NotGenerated;
import dev.seedbed.task.OperationFailedException;
import java.math.BigDecimal;

/// A table that is planned.
///
/// @param rows that it gets
/// @param existing rows that it has
/// @param seed of the table
record TableContext(
        TableSchema table, TableChecks checks, long rows, long existing, long seed, ExistingRows existingRows) {

    long seed(Slot slot) {
        return seed(slot.columns().getFirst());
    }

    long seed(String use) {
        return Mix.of(seed, use);
    }

    /// Numbers from 1, or behind those that are there.
    ///
    /// @throws OperationFailedException with `RowsNotGenerated` where the type of the column ends before
    Domain counted(TableColumn column, long count) throws OperationFailedException, InterruptedException {
        long start = existing == 0 ? 1 : existingRows.greatest(table.name(), column.name()) + 1;
        NumberRange range = NumberRange.ofType(column).within(checks.of(column.name()), 0);
        if (range.low().signum() > 0) {
            start = Math.max(start, range.low().longValue());
        }
        var counted = new Counted(start, 1);
        if (!range.contains(new BigDecimal(counted.last(count)))) {
            throw new OperationFailedException(new InputFailure.RowsNotGenerated(
                    table.name().text(), column.name(), NotGenerated.TOO_FEW_VALUES, range.text()));
        }
        return counted;
    }

    OperationFailedException refused(String columns, NotGenerated reason, String fact) {
        return new OperationFailedException(
                new InputFailure.RowsNotGenerated(table.name().text(), columns, reason, fact));
    }
}
