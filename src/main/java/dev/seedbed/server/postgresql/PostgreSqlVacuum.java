package dev.seedbed.server.postgresql;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leaves nothing for autovacuum and little in the log.
final class PostgreSqlVacuum {
    private static final Logger LOG = LoggerFactory.getLogger(PostgreSqlVacuum.class);
    private static final Duration VACUUM_DEADLINE = Duration.ofDays(2);
    /// More than the cores of small machines: tables differ in size, and reading waits for the disk.
    private static final int VACUUM_JOBS = 4;

    private final RestoredServer restored;

    PostgreSqlVacuum(RestoredServer restored) {
        this.restored = restored;
    }

    void run(SeedContents contents) throws OperationFailedException, InterruptedException {
        vacuum(contents);
        resetStatistics();
    }

    /// All databases, the server's own too: autovacuum would begin with those. Several tables at once.
    private void vacuum(SeedContents contents) throws OperationFailedException, InterruptedException {
        var program = new ExecSpec(
                null,
                PostgreSqlPrograms.direct(List.of(
                        "vacuumdb",
                        "--all",
                        "--maintenance-db=" + restored.administrator().database(),
                        "--freeze",
                        "--analyze",
                        "--quiet",
                        "-w",
                        "--jobs=" + VACUUM_JOBS)),
                Map.of(
                        "PGUSER", restored.administrator().user(),
                        "PGPASSWORD", restored.administrator().password()));
        ExecResult result = restored.engine().exec(restored.container(), program, VACUUM_DEADLINE);
        if (!result.isSuccess()) {
            // Such as an expression of an index that cannot be computed. The data are complete all the same.
            LOG.warn("vacuum in {} ended with {}: {}", restored.container(), result.exitCode(), result.errors());
            for (SeedContents.Content content : contents.databases()) {
                tryVacuum(content.database());
            }
        }
    }

    private void tryVacuum(String database) throws InterruptedException {
        try {
            restored.ask(database, "vacuum (freeze)");
        } catch (OperationFailedException e) {
            LOG.warn("vacuum of {} in {} failed: {}", database, restored.container(), e.getMessage());
        }
    }

    /// Forgets how much was changed, which autovacuum goes by, and ends in a log segment of which nothing is written.
    /// Only to keep clones light: a refusal is no failure.
    private void resetStatistics() throws InterruptedException {
        try {
            List<String> databases = restored.ask(PostgreSqlContents.CONNECTABLE).stream()
                    .map(List::getFirst)
                    .toList();
            restored.askEach(databases, "select pg_stat_reset()");
            restored.ask("select pg_switch_wal()");
        } catch (OperationFailedException e) {
            LOG.info("the statistics of {} stay: {}", restored.container(), e.getMessage());
        }
    }
}
