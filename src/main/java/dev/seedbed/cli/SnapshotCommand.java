package dev.seedbed.cli;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `snapshot DB`: freezes what a database holds now.
@Command(name = "snapshot", resourceBundle = "dev.seedbed.text.cli")
final class SnapshotCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Option(names = "--name", paramLabel = "N", descriptionKey = "cli.snapshot.name")
    private @Nullable String name;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.snapshot.note")
    private @Nullable String note;

    @Option(names = "--tag", paramLabel = "T", descriptionKey = "cli.snapshot.tag")
    private @Nullable String tag;

    SnapshotCommand(Services services, PrintStream out, PrintStream err) {
        super(services, out, err);
    }

    @Override
    int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        var away = new AwayTime();
        Snapshot made = services().snapshots().take(found, wish(name, note, tag), away);
        sayAway(found, away);
        if (isJson()) {
            printJson(SnapshotJson.of(made));
        } else {
            out().println(made.id() + "  " + TextTable.printable(made.name()));
        }
        return ExitCode.OK;
    }
}
