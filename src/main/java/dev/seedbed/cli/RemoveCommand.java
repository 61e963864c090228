package dev.seedbed.cli;

import dev.seedbed.database.Database;
import dev.seedbed.database.RemovalPlan;
import dev.seedbed.seeding.JobHolder;
import dev.seedbed.seeding.RemainingJob;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `remove NAME…`: removes databases with what belongs to them, or what a seed job left. Says what goes before it
/// does.
@Command(name = "remove", aliases = "rm", resourceBundle = "dev.seedbed.text.cli")
final class RemoveCommand extends CommandSupport {
    private final Question question;

    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.database.names")
    private List<String> names = List.of();

    @Option(
            names = {"-y", "--yes"},
            descriptionKey = "cli.remove.yes")
    private boolean sure;

    /// Asks the person at the terminal; empty where there is none.
    @FunctionalInterface
    interface Question {
        Optional<Boolean> ask(String text);
    }

    RemoveCommand(Services services, PrintStream out, PrintStream err, Question question) {
        super(services, out, err);
        this.question = question;
    }

    @Override
    TaskRunner.Work<Integer> work() {
        return () -> {
            var removed = new ArrayList<LinkedHashMap<String, Object>>();
            for (String name : names) {
                Optional<RemainingJob> job = job(name);
                if (job.isPresent()) {
                    requireFree(job.get());
                    if (isSure(
                            text("cli.remove.job", job.get().name(), job.get().volume()))) {
                        services().seeding().cleanUp(job.get());
                        removed.add(entry(job.get().name(), List.of(job.get().volume())));
                    }
                    continue;
                }
                RemovalPlan plan = services()
                        .lifecycle()
                        .planRemoval(services().databases().find(name));
                if (isSure(describe(plan))) {
                    services().lifecycle().remove(plan);
                    removed.add(entry(plan.database().name(), plan.volumes()));
                }
            }
            if (isJson()) {
                printJson(java.util.Map.of("removed", removed));
            }
            return removed.size() == names.size() ? ExitCode.OK : ExitCode.CANCELLED;
        };
    }

    private Optional<RemainingJob> job(String name) throws OperationFailedException, InterruptedException {
        List<Database> databases = services().databases().list();
        if (databases.stream().anyMatch(database -> database.name().equals(name))) {
            return Optional.empty();
        }
        Optional<RemainingJob> job = named(name, services().seeding().jobs());
        // Only what is left without a container has to be looked for among the volumes.
        return job.isPresent() ? job : named(name, services().seeding().remaining());
    }

    private static Optional<RemainingJob> named(String name, List<RemainingJob> jobs) {
        return jobs.stream()
                .filter(job -> job.id().equals(name) || job.name().equals(name))
                .findFirst();
    }

    private static void requireFree(RemainingJob job) throws OperationFailedException {
        JobHolder holder = job.heldBy();
        if (holder != null) {
            throw new OperationFailedException(new Failure.SeedHeld(
                    job.name(), holder.computer(), holder.program().process()));
        }
    }

    private String describe(RemovalPlan plan) {
        String goes = text("cli.remove.database", plan.database().name());
        String volumes = plan.volumes().isEmpty()
                ? text("cli.remove.no-volumes")
                : text("cli.remove.volumes", String.join(", ", plan.volumes()));
        String stays = plan.keptVolumes().isEmpty()
                ? ""
                : "\n" + text("cli.remove.stays", String.join(", ", plan.keptVolumes()));
        return goes + "\n" + volumes + stays;
    }

    private boolean isSure(String what) throws OperationFailedException {
        what.lines().forEach(line -> err().println(TextTable.printable(line)));
        if (sure) {
            return true;
        }
        return question.ask(text("cli.remove.question"))
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("confirmation", "", text("cli.remove.needs-yes"))));
    }

    private static LinkedHashMap<String, Object> entry(String name, List<String> volumes) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", name);
        entry.put("volumes", volumes);
        return entry;
    }
}
