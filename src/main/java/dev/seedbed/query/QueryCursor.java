package dev.seedbed.query;

import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// The open result of one statement, read page by page.
///
/// Pages are asked for by one thread at a time; [#cancel] and [#close] may come from any thread.
public interface QueryCursor extends AutoCloseable {

    List<QueryColumn> columns();

    /// Reads up to `rows` further rows. Blocks; a page ends early where it becomes too large.
    ///
    /// After the last page the connection is given back by itself.
    ///
    /// Whatever is thrown, the cursor is then over.
    ///
    /// @throws OperationFailedException with [dev.seedbed.task.Failure.QueryFailed],
    ///     [dev.seedbed.task.Failure.QueryTimedOut] or [dev.seedbed.task.Failure.ConnectionFailed]
    /// @throws InterruptedException where the thread was interrupted or [#cancel] was called
    QueryPage nextPage(int rows) throws OperationFailedException, InterruptedException;

    /// The whole text of a cut cell of this cursor, or nothing where it was too much to keep. Blocks on a local file.
    Optional<String> fullText(Cell cell);

    /// Stops the statement, at the latest after two seconds, also where the server hangs. Blocks as long as that takes.
    void cancel();

    /// Ends the transaction, gives the connection back and forgets kept texts. Blocks up to two seconds.
    @Override
    void close();
}
