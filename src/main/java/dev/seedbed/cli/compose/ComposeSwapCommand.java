package dev.seedbed.cli.compose;

import dev.seedbed.cli.snapshot.Downtime;
import dev.seedbed.cli.snapshot.SnapshotJson;
import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.database.ShellWord;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.ComposeSwap;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compose swap SERVICE --to SEED|SNAPSHOT`: the running service goes on with other data; all else stays as it is.
@Command(name = "swap")
final class ComposeSwapCommand extends ComposeSupport {
    @Parameters(arity = "1", paramLabel = "SERVICE", descriptionKey = "compose.service")
    private String service = "";

    @Option(names = "--to", required = true, paramLabel = "SEED|SNAPSHOT", descriptionKey = "compose.swap.to")
    private String to = "";

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        ComposeDatabase database = database(project(), service);
        Database container = ComposeSwap.running(database);
        Optional<Path> seed = seed();
        Snapshot snapshot =
                seed.isPresent() ? null : services().snapshots().catalogue().find(to);
        List<String> what = List.of(
                text("compose.swap.what", service, container.name(), snapshot == null ? to : snapshot.name()),
                text(container.ours() ? "compose.swap.keeps-snapshot" : "compose.swap.keeps-volume"));
        if (!confirmation.isGiven(this, what)) {
            return ExitCode.CANCELLED;
        }
        if (snapshot == null) {
            SeedPlan plan = plan(ComposeSwap.restore(database, seed.orElseThrow()));
            SeedProgress end = restored(plan);
            if (end.state() != SeedProgress.State.READY) {
                return conclude(end);
            }
            snapshot = services().swaps().made(plan);
        }
        return swapped(database, container, snapshot);
    }

    /// A file wins over a snapshot of the same name: what can be seen in the folder is what is meant.
    private Optional<Path> seed() {
        try {
            return Optional.of(Path.of(to)).filter(Files::exists);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private SeedProgress restored(SeedPlan plan) throws InterruptedException {
        if (plan.restored() == null) {
            // One of them says that a database will be started.
            print(plan.notes().stream().filter(PlanNote::warning).toList());
            say("compose.swap.restoring", plan.seedName());
        } else {
            say("cli.start.restored");
        }
        SeedProgress end = attend(services().seeding().start(plan));
        print(end.notes());
        return end;
    }

    private int swapped(ComposeDatabase database, Database container, Snapshot snapshot)
            throws OperationFailedException, InterruptedException {
        var away = new Downtime();
        Snapshot kept;
        try (var _ = new InterruptAtEnd()) {
            kept = services()
                    .swaps()
                    .swap(
                            database,
                            snapshot,
                            SnapshotSupport.details(text("compose.swap.kept", service, snapshot.name()), null, null),
                            away);
        }
        Optional<Duration> time = away.measured();
        if (time.isPresent()) {
            say("cli.snapshot.away", container.name(), services().formats().duration(time.get()));
        }
        List<PlanNote> notes = ComposeSwap.notes(database, snapshot);
        if (isJson()) {
            printJson(new JsonFields()
                    .with("service", service)
                    .with("container", container.name())
                    .with("standsOn", SnapshotJson.of(snapshot))
                    .with("kept", SnapshotJson.of(kept))
                    .with("notes", notes.stream().map(services().plans()::words).toList()));
        } else {
            print(notes);
            out().println(TextTable.printable(text("compose.swap.done", service, snapshot.name(), kept.id())));
            out().println(TextTable.printable(text("compose.swap.undo", undo())));
        }
        return ExitCode.OK;
    }

    private String undo() {
        String files = request().files().stream()
                .map(file -> " -f " + ShellWord.quoted(file.toString()))
                .collect(Collectors.joining());
        return "seedbed compose undo " + ShellWord.quoted(service) + files;
    }
}
