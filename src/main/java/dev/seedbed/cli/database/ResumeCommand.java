package dev.seedbed.cli.database;

import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `resume NAME`: goes on with a seed job that an earlier run of the program left, until its database answers. One at
/// which another program works is watched only.
@Command(name = "resume")
final class ResumeCommand extends SeedingCommand {
    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "cli.resume.name")
    private String name = "";

    /// Given by the program that started the job, detached, and has let it go.
    @Option(names = BackgroundResume.HANDED_OVER, hidden = true)
    private boolean handedOver;

    /// What was left over is for others: the job must not be without a program at work for that long.
    @Override
    protected boolean recovers() {
        return !handedOver;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        RemainingJob job = find();
        SeedJobOwner holder = job.heldBy();
        if (holder != null && !handedOver) {
            SeedProgress end = watch(watched(job, holder));
            if (!(end.failure() instanceof RestoreFailure.EndedElsewhere ended) || !ended.left()) {
                return conclude(end);
            }
            say("cli.resume.taken-over", job.name());
            job = find();
        }
        if (!job.resumable() && !handedOver) {
            throw new OperationFailedException(new Failure.WrongState("job", job.name(), "remains"));
        }
        return conclude(watch(services().seeding().resume(job, handedOver)));
    }

    private RemainingJob find() throws OperationFailedException, InterruptedException {
        return services().seeding().jobs().stream()
                .filter(found -> found.id().equals(name) || found.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("job", name)));
    }

    private RunningSeed watched(RemainingJob job, SeedJobOwner holder)
            throws OperationFailedException, InterruptedException {
        String process = Long.toString(holder.program().process());
        if (holder.computer().isEmpty()) {
            say("cli.resume.watching", job.name(), process);
        } else {
            say("cli.resume.watching-computer", job.name(), process, holder.computer());
        }
        return services().seeding().watch(job);
    }
}
