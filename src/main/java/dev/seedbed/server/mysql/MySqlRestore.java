package dev.seedbed.server.mysql;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.engine.program.ScriptFile;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.server.mysqlfamily.MySqlFamilyRestore;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Restores of MySQL, which writes a binary log.
final class MySqlRestore extends MySqlFamilyRestore {
    private static final Logger LOG = LoggerFactory.getLogger(MySqlRestore.class);

    MySqlRestore() {
        super("innodb_redo_log_capacity");
    }

    @Override
    public Set<String> programs() {
        return Set.of("mysqld");
    }

    @Override
    public List<String> jobArguments(ServerVersion version) {
        return List.of(
                "--innodb-flush-log-at-trx-commit=0",
                // Off for good, it could not be switched on by the seed.
                "--innodb-doublewrite="
                        + (version.compareTo(ServerVersion.parse("8.0.30")) >= 0 ? "DETECT_ONLY" : "OFF"),
                // The binary log stays, as the image has it: a seed may ask for it. It is emptied in the end.
                "--sync-binlog=0",
                "--loose-log-bin-trust-function-creators=ON",
                "--loose-innodb-redo-log-capacity=1G",
                "--innodb-buffer-pool-size=512M",
                "--max-allowed-packet=1G");
    }

    @Override
    public Optional<String> lastScript() {
        return Optional.of(ScriptFile.text(MySqlRestore.class, "stop.sh"));
    }

    @Override
    public boolean reads(Compression compression) {
        return true;
    }

    @Override
    public List<PlanNote> settle(RestoredServer restored, SeedContents contents)
            throws OperationFailedException, InterruptedException {
        List<PlanNote> notes = super.settle(restored, contents);
        emptyBinaryLog(restored);
        return notes;
    }

    @Override
    protected void resizeLog(RestoredServer restored, String statement)
            throws OperationFailedException, InterruptedException {
        new RedoLog(restored).resize(statement);
    }

    /// The binary log of a restore is as large as its data, and of no use to a clone.
    private static void emptyBinaryLog(RestoredServer restored) throws InterruptedException {
        try {
            restored.ask("flush binary logs", LOG_DEADLINE);
            restored.ask("purge binary logs before now() + interval 1 year", LOG_DEADLINE);
        } catch (OperationFailedException e) {
            LOG.info("the binary log of {} stays: {}", restored.container(), e.getMessage());
        }
    }
}
