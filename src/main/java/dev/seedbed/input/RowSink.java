package dev.seedbed.input;

import dev.seedbed.task.OperationFailedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the rows of an answer one by one.
@FunctionalInterface
public interface RowSink {

    /// @param cells as the server prints them; null for NULL. Bytes are digits behind `\x` in PostgreSQL, behind `0x`
    /// in
    ///     MySQL and MariaDB
    void row(List<@Nullable String> cells) throws OperationFailedException, InterruptedException;
}
