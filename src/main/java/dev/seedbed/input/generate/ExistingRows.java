package dev.seedbed.input.generate;

import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that tables have before any are generated.
interface ExistingRows {
    long count(TableName table) throws OperationFailedException, InterruptedException;

    /// Values of these columns, some of them where there are very many; in an order that remains.
    List<List<@Nullable String>> keys(TableName table, List<String> columns)
            throws OperationFailedException, InterruptedException;

    /// The greatest number in a column, 0 for none.
    long greatest(TableName table, String column) throws OperationFailedException, InterruptedException;
}
