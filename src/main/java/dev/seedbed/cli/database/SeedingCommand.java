package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CancelOnInterrupt;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import java.util.List;
import java.util.Objects;

/// What the commands share that end with a database that answers: progress, what is to be known about its restore, and
/// how to connect.
public abstract class SeedingCommand extends CommandSupport {

    /// Plans a start, and shows how far an archive is unpacked for it. Ctrl+C ends that, and nothing of
    /// it is left.
    public final SeedPlan plan(SeedRequest request) throws OperationFailedException, InterruptedException {
        try (var _ = new InterruptAtEnd();
                var line = new ProgressLine(terminal())) {
            return services()
                    .seeding()
                    .plan(
                            request,
                            (archive, done, total) -> line.show(() -> text(
                                    "cli.start.unpacking",
                                    archive.getFileName(),
                                    total <= 0
                                            ? services().formats().size(done)
                                            : services().formats().percent((double) done / total))));
        }
    }

    /// Shows the progress until the start is over.
    public final SeedProgress watch(RunningSeed seed) throws InterruptedException {
        return new ProgressPrinter(this).attend(seed);
    }

    /// The same; Ctrl+C cancels it, and nothing is left behind.
    public final SeedProgress attend(RunningSeed seed) throws InterruptedException {
        try (var _ = new CancelOnInterrupt(seed)) {
            return watch(seed);
        }
    }

    /// @return the exit code
    public final int conclude(SeedProgress end) throws OperationFailedException, InterruptedException {
        return switch (end.state()) {
            case READY -> {
                print(end.notes());
                yield printReady(ready(end), end.notes());
            }
            case FAILED -> {
                Failure failure = Objects.requireNonNull(end.failure());
                logAround(failure).forEach(line -> err().println("  | " + TextTable.printable(line)));
                yield report(failure);
            }
            default -> {
                say("cli.start.cancelled");
                yield ExitCode.CANCELLED;
            }
        };
    }

    final Database ready(SeedProgress end) throws OperationFailedException, InterruptedException {
        return services().databases().find(Objects.requireNonNull(end.databaseId()));
    }

    private static List<String> logAround(Failure failure) {
        return switch (failure) {
            case RestoreFailure.RestoreFailed f -> f.log();
            case RestoreFailure.CheckFailed f -> f.log();
            case RestoreFailure.ServerEnded f -> f.log();
            case RestoreFailure.NotReadyInTime f -> f.log();
            default -> List.of();
        };
    }

    /// What is to be known about a restore.
    public final void print(List<PlanNote> notes) {
        new SeedNotesPrinter(services().plans()).print(err(), notes);
    }

    public final int printReady(Database ready, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        new ConnectionPrinter(this).print(ready, notes);
        return ExitCode.OK;
    }
}
