package dev.seedbed.cli;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.io.PrintStream;
import java.util.ArrayList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `adopt DB`: brings a container that Seedbed did not make under it.
@Command(name = "adopt", resourceBundle = "dev.seedbed.text.cli")
final class AdoptCommand extends SnapshotSupport {
    private final RemoveCommand.Question question;

    @Parameters(arity = "1", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Mixin
    private Confirmation confirmation = new Confirmation();

    AdoptCommand(Services services, PrintStream out, PrintStream err, RemoveCommand.Question question) {
        super(services, out, err);
        this.question = question;
    }

    @Override
    int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        var what = new ArrayList<String>();
        what.add(text("cli.adopt.what", found.name()));
        what.add(text("cli.adopt.volume"));
        String project = found.composeProject();
        if (project != null) {
            what.add(text("cli.adopt.compose", project));
        }
        if (!confirmation.isGiven(this, question, what)) {
            return ExitCode.CANCELLED;
        }
        var away = new AwayTime();
        Snapshot made = services().snapshots().adopt(found, wish(text("cli.adopt.kept"), null, null), away);
        sayAway(found, away);
        if (isJson()) {
            printJson(SnapshotJson.of(made));
        } else {
            out().println(made.id() + "  " + TextTable.printable(made.name()));
        }
        return ExitCode.OK;
    }
}
