package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `snapshot DB`: freezes what a database holds now, or copies the data of a container that is not ours. Commands about
/// single snapshots stand below it.
@Command(name = "snapshot")
final class SnapshotCommand extends SnapshotSupport {
    /// Needed here, and not by the commands below this one.
    @Parameters(arity = "0..1", paramLabel = "DB", descriptionKey = "cli.database.name")
    private @Nullable String database;

    @Option(names = "--name", paramLabel = "N", descriptionKey = "cli.snapshot.name")
    private @Nullable String name;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.snapshot.note")
    private @Nullable String note;

    @Option(names = "--tag", paramLabel = "T", descriptionKey = "cli.snapshot.tag")
    private @Nullable String tag;

    @Option(names = "--copy", descriptionKey = "cli.snapshot.copy")
    private boolean copy;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected void check() {
        if (database == null) {
            throw misused("cli.snapshot.no-database");
        }
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(Objects.requireNonNull(database));
        if (copy
                && found.isRunning()
                && !confirmation.isGiven(this, List.of(text("cli.snapshot.copy-stops", found.name())))) {
            return ExitCode.CANCELLED;
        }
        return answer(copy ? copied(found) : taken(found));
    }

    private Snapshot taken(Database found) throws OperationFailedException, InterruptedException {
        var away = new Downtime();
        Snapshot made = services().snapshots().take(found, details(name, note, tag), away);
        sayAway(found, away.measured());
        return made;
    }

    private Snapshot copied(Database found) throws OperationFailedException, InterruptedException {
        return services().snapshots().copy(found, details(name, note, tag), true, new CopyProgress(this));
    }
}
