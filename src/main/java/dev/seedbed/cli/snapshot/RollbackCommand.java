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

/// `rollback DB SNAPSHOT`: puts a database back to a snapshot; what it held is kept.
@Command(name = "rollback", resourceBundle = "dev.seedbed.text.cli")
final class RollbackCommand extends SnapshotSupport {
    @Parameters(index = "0", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Parameters(index = "1", paramLabel = "SNAPSHOT", descriptionKey = "cli.snapshot.which")
    private String target = "";

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        Snapshot to = snapshot(found, target);
        if (!confirmation.isGiven(this, replacement(found, to))) {
            return ExitCode.CANCELLED;
        }
        var away = new Downtime();
        SnapshotDetails kept = details(kept(to), null, null);
        Snapshot before = services().snapshots().rollBack(found, to, kept, away);
        return replaced(found, to, before, away);
    }

    /// Not the name of what was named after something itself.
    private String kept(Snapshot to) {
        return to.reason() == Snapshot.Reason.AUTOMATIC
                ? text("cli.rollback.kept-automatic", to.id())
                : text("cli.rollback.kept", to.name());
    }
}
