package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What the commands share that put a database back to a snapshot: they ask, and say how to undo it.
abstract class RollbackSupport extends SnapshotSupport {
    @Parameters(index = "0", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Mixin
    private Confirmation confirmation = new Confirmation();

    abstract Snapshot target(Database found) throws OperationFailedException, InterruptedException;

    /// The name for the snapshot that keeps the present data.
    abstract String kept(Snapshot to);

    @Override
    protected final int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        Snapshot to = target(found);
        if (!confirmation.isGiven(this, replacement(found, to))) {
            return ExitCode.CANCELLED;
        }
        var away = new Downtime();
        Snapshot before = services().snapshots().rollBack(found, to, details(kept(to), null, null), away);
        sayAway(found, away.measured());
        return replaced(found, to, before);
    }

    /// What a rollback does, before it is done.
    private List<String> replacement(Database database, Snapshot to) {
        return List.of(
                text(
                        database.isRunning() ? "cli.rollback.what-running" : "cli.rollback.what",
                        database.name(),
                        to.id(),
                        to.name(),
                        services().formats().time(to.createdAt())),
                text("cli.rollback.keeps"));
    }

    /// Says that it is done and how to undo it.
    private int replaced(Database database, Snapshot to, Snapshot kept) {
        String undo = "seedbed rollback " + shellWord(database.name()) + " " + kept.id();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("database", database.name())
                    .with("standsOn", SnapshotJson.of(to))
                    .with("kept", SnapshotJson.of(kept)));
        } else {
            out().println(TextTable.printable(text("cli.rollback.done", database.name(), to.name(), kept.id())));
            out().println(TextTable.printable(text("cli.rollback.undo", undo)));
        }
        return ExitCode.OK;
    }

    /// One word for a POSIX shell.
    static String shellWord(String text) {
        return text.matches("[A-Za-z0-9_./:@%+,-]+") && !text.startsWith("-")
                ? text
                : "'" + text.replace("'", "'\\''") + "'";
    }
}
