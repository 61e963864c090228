package dev.seedbed.server.mysql;

import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The redo log of a server whose restore is over.
///
/// MySQL makes it smaller in the background. With a part of the log still in memory, and more changed pages than the
/// smaller log has room for, that never ends: the pages wait for the log, and the log for the pages. Such a server
/// takes no further writes and cannot be stopped.
final class RedoLog {
    private static final Logger LOG = LoggerFactory.getLogger(RedoLog.class);
    private static final Duration STATEMENT = Duration.ofMinutes(1);
    /// Looks of one client, which pauses between them by itself: starting it takes longer than the pause.
    private static final int LOOKS = 20;

    private static final String PAUSE_SECONDS = "0.05";

    /// How long the server may write its changed pages.
    private static final Duration FLUSH = Duration.ofMinutes(10);

    private static final Duration RESIZE = Duration.ofMinutes(2);

    /// The smallest log has 8 MiB.
    private static final long FEW_BYTES = 2L << 20;

    private static final String STATUS =
            "select variable_value from performance_schema.global_status where variable_name = ";

    /// What a crash would have to read again, in bytes.
    private static final String BEHIND =
            "(" + STATUS + "'Innodb_redo_log_current_lsn') - (" + STATUS + "'Innodb_redo_log_checkpoint_lsn')";

    private static final String RESIZED = "(" + STATUS + "'Innodb_redo_log_resize_status') = 'OK'";
    /// Older servers, which cannot resize their log, do not have it and so refuse to answer.
    private static final String CAPACITY = "@@innodb_redo_log_capacity";

    private final RestoredServer server;

    RedoLog(RestoredServer server) {
        this.server = server;
    }

    /// Writes the changed pages first. Blocks until the log has its new size; a server that does not reach it keeps the
    /// size that it has.
    ///
    /// @param statement that sets the size
    /// @throws OperationFailedException if the server knows no such log or refuses a statement
    void resize(String statement) throws OperationFailedException, InterruptedException {
        String write = "set global innodb_flush_log_at_trx_commit = 1, global innodb_max_dirty_pages_pct = 0";
        if (!reached(write, BEHIND + " < " + FEW_BYTES, FLUSH)) {
            LOG.info("the log of {} keeps its size: its pages are not written yet", server.container());
            return;
        }
        if (!reached(statement, RESIZED, RESIZE)) {
            LOG.warn("the log of {} is still being resized", server.container());
        }
    }

    /// Runs a statement, and blocks until the condition is true or the patience is over.
    private boolean reached(String statement, String condition, Duration patience)
            throws OperationFailedException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        String looks = ("do sleep(if(" + condition + ", 0, " + PAUSE_SECONDS + "));").repeat(LOOKS);
        String look = "do " + CAPACITY + ";" + looks + "select if(" + condition + ", 'yes', 'no')";
        boolean reached = isYes(statement + ";" + look);
        while (!reached && System.nanoTime() < end) {
            reached = isYes(look);
        }
        return reached;
    }

    private boolean isYes(String statements) throws OperationFailedException, InterruptedException {
        List<List<String>> rows = server.ask(statements, STATEMENT);
        return !rows.isEmpty() && rows.getLast().getFirst().equals("yes");
    }
}
