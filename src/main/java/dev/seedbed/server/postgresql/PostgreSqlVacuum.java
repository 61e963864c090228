package dev.seedbed.server.postgresql;

import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.seeding.server.RestoredServer;
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

    /// All databases, the server's own too: autovacuum would begin with those. Several tables at once.
    ///
    /// What the server has counted of changes, which autovacuum goes by as well, is dropped once it has stopped.
    void run() throws OperationFailedException, InterruptedException {
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
            for (List<String> database : restored.ask(PostgreSqlContents.CONNECTABLE)) {
                tryVacuum(database.getFirst());
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
}
