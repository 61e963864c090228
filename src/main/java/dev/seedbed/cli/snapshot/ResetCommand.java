package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `reset DB`: puts a database back to where it started; what it held is kept.
@Command(name = "reset", resourceBundle = "dev.seedbed.text.cli")
final class ResetCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        Snapshot to = origin(found);
        if (!confirmation.isGiven(this, replacement(found, to))) {
            return ExitCode.CANCELLED;
        }
        var away = new Downtime();
        SnapshotDetails kept = details(text("cli.reset.kept"), null, null);
        Snapshot before = services().snapshots().reset(found, kept, away);
        return replaced(found, to, before, away);
    }
}
