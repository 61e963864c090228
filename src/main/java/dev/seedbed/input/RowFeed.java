package dev.seedbed.input;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives rows to a table.
@FunctionalInterface
public interface RowFeed {

    void write(Rows out) throws IOException, OperationFailedException, InterruptedException;

    /// Takes rows one by one.
    @FunctionalInterface
    interface Rows {
        /// @param cells one for each column, as text that the server reads; null for NULL
        void row(List<@Nullable String> cells) throws IOException, OperationFailedException, InterruptedException;
    }
}
