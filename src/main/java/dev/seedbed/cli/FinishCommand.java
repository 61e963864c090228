package dev.seedbed.cli;

import dev.seedbed.seeding.RemainingJob;
import dev.seedbed.seeding.SeedProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `finish NAME`: goes on with a seed job that an earlier run of the program left, until its database answers.
@Command(name = "finish", resourceBundle = "dev.seedbed.text.cli")
final class FinishCommand extends CommandSupport {
    private final boolean terminal;

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "cli.finish.name")
    private String name = "";

    FinishCommand(Services services, PrintStream out, PrintStream err, boolean terminal) {
        super(services, out, err);
        this.terminal = terminal;
    }

    @Override
    TaskRunner.Work<Integer> work() {
        return () -> {
            List<RemainingJob> jobs = services().seeding().remaining();
            RemainingJob job = jobs.stream()
                    .filter(found -> found.id().equals(name) || found.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("job", name)));
            if (!job.resumable()) {
                throw new OperationFailedException(new Failure.WrongState("job", job.name(), "remains"));
            }
            var printer = new ProgressPrinter(
                    err(), terminal, services().messages(), services().formats());
            var seed = services().seeding().resume(job);
            try (var _ = seed.listen(printer::show)) {
                SeedProgress end = seed.await();
                printer.finish();
                if (end.state() == SeedProgress.State.READY) {
                    var ready = services().databases().find(Objects.requireNonNull(end.databaseId()));
                    new ConnectionPrinter(services(), out()).print(ready, isJson() ? this::printJson : null);
                    return ExitCode.OK;
                }
                Failure failure = end.failure();
                return failure == null ? ExitCode.CANCELLED : report(failure);
            }
        };
    }
}
