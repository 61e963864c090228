package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.database.ConnectionPrinter;
import dev.seedbed.cli.database.SnapshotStart;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `clone SOURCE`: a new database on a snapshot, or on one that is taken of a database first.
@Command(name = "clone")
final class CloneCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "SOURCE", descriptionKey = "cli.clone.source")
    private String source = "";

    @Option(names = "--name", paramLabel = "N", descriptionKey = "cli.clone.name")
    private @Nullable String name;

    @Option(names = "--port", paramLabel = "P", descriptionKey = "cli.start.port")
    private @Nullable Integer port;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Optional<Database> live = databaseNamed(source);
        Snapshot from = live.isPresent() ? freeze(live.get()) : snapshot(source);
        String id = new SnapshotStart(this).run(from, name, port);
        new ConnectionPrinter(this).print(services().databases().find(id), List.of());
        return ExitCode.OK;
    }

    private Snapshot freeze(Database database) throws OperationFailedException, InterruptedException {
        if (database.isRunning()) {
            say("cli.clone.interrupts", database.name());
        }
        var away = new Downtime();
        Snapshot made = services()
                .snapshots()
                .take(database, details(text("cli.clone.snapshot-name", database.name()), null, null), away);
        sayAway(database, away.measured());
        return made;
    }
}
