package dev.seedbed.cli.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;

/// `reset DB`: puts a database back to where it started; what it held is kept.
@Command(name = "reset")
final class ResetCommand extends RollbackSupport {
    @Override
    Snapshot target(Database found) throws OperationFailedException, InterruptedException {
        return services().snapshots().origin(found);
    }

    @Override
    String kept(Snapshot to) {
        return text("cli.reset.kept");
    }
}
