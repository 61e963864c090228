package dev.seedbed.cli.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rollback DB SNAPSHOT`: puts a database back to a snapshot; what it held is kept.
@Command(name = "rollback")
final class RollbackCommand extends RollbackSupport {
    @Parameters(index = "1", paramLabel = "SNAPSHOT", descriptionKey = "cli.snapshot.which")
    private String target = "";

    /// One of the database's own timeline where one fits, so that two databases may have snapshots of one name.
    @Override
    Snapshot target(Database found) throws OperationFailedException, InterruptedException {
        List<Snapshot> own = services().snapshots().timeline(found);
        Optional<Snapshot> fitting = own.reversed().stream()
                .filter(one -> one.id().equals(target)
                        || (!target.isEmpty() && one.tag().equals(target)))
                .findFirst()
                .or(() -> own.reversed().stream()
                        .filter(one -> one.name().equals(target))
                        .findFirst());
        return fitting.isPresent() ? fitting.get() : snapshot(target);
    }

    /// Not the name of what was named after something itself.
    @Override
    String kept(Snapshot to) {
        return to.reason() == Snapshot.Reason.AUTOMATIC
                ? text("cli.rollback.kept-automatic", to.id())
                : text("cli.rollback.kept", to.name());
    }
}
