package dev.seedbed.query;

import dev.seedbed.task.OperationFailedException;

/// Reads what a database holds, without being able to change it.
///
/// Four lines hold that together:
///
/// * The text must be one statement that begins like a query, hides nothing from us and calls none of the functions
/// that
///   act outside a transaction ([dev.seedbed.query.sql.StatementGuard]).
/// * The session is read-only from its first moment, and the statement runs in a read-only transaction that always ends
///   in a rollback. A query of ours runs in it before; after that PostgreSQL refuses to turn the transaction writable.
/// * In PostgreSQL 14 and later a superuser gives up the superuser's rights for that transaction and acts as
///   `pg_read_all_data`, unless row security or foreign tables would then make the answer another one.
/// * Driver features that bundle statements or read local files are off.
///
/// MySQL and MariaDB have no way to give rights up inside a session, and a login of its own would be a change of the
/// user's data. There the first two lines and the refusal of `INTO OUTFILE` and `INTO DUMPFILE` have to do. What no
/// line
/// holds back: a stored function of the database that reaches outside, written in C or over another connection.
///
/// Safe for use by several threads; every call has a connection of its own.
public interface QueryService {

    /// Reads databases, schemas, tables, views and columns with a few catalogue queries. Blocks.
    ///
    /// @throws OperationFailedException with [dev.seedbed.task.Failure.ConnectionFailed],
    ///     [dev.seedbed.task.Failure.QueryTimedOut] or [dev.seedbed.task.Failure.QueryFailed]
    SchemaTree schema(QueryTarget target) throws OperationFailedException, InterruptedException;

    /// The database that holds the data: the target's own where it has tables, else the largest that has, else the
    /// target's own. Blocks.
    String databaseWithData(QueryTarget target) throws OperationFailedException, InterruptedException;

    /// Runs the one statement in `sql` and returns its open result. Blocks until the first row is there.
    ///
    /// Interrupting the thread stops the statement on the server too.
    ///
    /// @throws OperationFailedException as [#schema], and with [dev.seedbed.task.Failure.QueryNotAllowed]
    QueryCursor open(QueryTarget target, String sql, QueryLimits limits)
            throws OperationFailedException, InterruptedException;
}
