package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.TaskRunner;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `resume NAME`: goes on with a seed job that an earlier run of the program left, until its database answers. One at
/// which another program works is watched only.
@Command(name = "resume", resourceBundle = "dev.seedbed.text.cli")
final class ResumeCommand extends CommandSupport {
    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "cli.resume.name")
    private String name = "";

    /// Given by the program that started the job, detached, and has let it go.
    @Option(names = BackgroundResume.HANDED_OVER, hidden = true)
    private boolean handedOver;

    ResumeCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    /// What was left over is for others: the job must not be without a program at work for that long.
    @Override
    protected boolean recovers() {
        return !handedOver;
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            RemainingJob job = find();
            SeedJobOwner holder = job.heldBy();
            if (holder != null && !handedOver) {
                SeedProgress end = new ProgressPrinter(this).attend(watch(job, holder));
                if (!(end.failure() instanceof RestoreFailure.EndedElsewhere ended) || !ended.left()) {
                    return conclude(end);
                }
                err().println(text("cli.resume.taken-over", job.name()));
                job = find();
            }
            if (!job.resumable() && !handedOver) {
                throw new OperationFailedException(new Failure.WrongState("job", job.name(), "remains"));
            }
            return conclude(
                    new ProgressPrinter(this).attend(services().seeding().resume(job, handedOver)));
        };
    }

    private RemainingJob find() throws OperationFailedException, InterruptedException {
        return services().seeding().jobs().stream()
                .filter(found -> found.id().equals(name) || found.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("job", name)));
    }

    private RunningSeed watch(RemainingJob job, SeedJobOwner holder)
            throws OperationFailedException, InterruptedException {
        String process = Long.toString(holder.program().process());
        err().println(TextTable.printable(
                holder.computer().isEmpty()
                        ? text("cli.resume.watching", job.name(), process)
                        : text("cli.resume.watching-computer", job.name(), process, holder.computer())));
        return services().seeding().watch(job);
    }

    private Integer conclude(SeedProgress end) throws OperationFailedException, InterruptedException {
        if (end.state() == SeedProgress.State.READY) {
            var ready = services().databases().find(Objects.requireNonNull(end.databaseId()));
            new SeedNotesPrinter(services().plans()).print(err(), end.notes());
            new ConnectionPrinter(services(), out()).print(ready, end.notes(), isJson() ? this::printJson : null);
            return ExitCode.OK;
        }
        Failure failure = end.failure();
        return failure == null ? ExitCode.CANCELLED : report(failure);
    }
}
