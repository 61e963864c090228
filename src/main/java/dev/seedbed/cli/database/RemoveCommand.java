package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.RemovalPlan;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.snapshot.RemovalWithSnapshot;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.RemovalText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rm NAME…`: removes databases with what belongs to them, or what a seed job left. Says what goes before it
/// does.
@Command(name = "rm", resourceBundle = "dev.seedbed.text.cli")
final class RemoveCommand extends CommandSupport {
    private static final Duration MEASURING = Duration.ofSeconds(3);

    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.database.names")
    private List<String> names = List.of();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Option(names = "--snapshot", descriptionKey = "cli.remove.snapshot")
    private boolean snapshotFirst;

    RemoveCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            var removed = new ArrayList<LinkedHashMap<String, Object>>();
            for (String name : names) {
                Optional<Database> database = database(name);
                if (database.isPresent()) {
                    remove(database.get(), removed);
                } else {
                    cleanUp(job(name), removed);
                }
            }
            if (isJson()) {
                printJson(java.util.Map.of("removed", removed));
            }
            return removed.size() == names.size() ? ExitCode.OK : ExitCode.CANCELLED;
        };
    }

    private void remove(Database database, List<LinkedHashMap<String, Object>> removed)
            throws OperationFailedException, InterruptedException {
        RemovalPlan plan = services().lifecycle().planRemoval(database);
        if (snapshotFirst && !database.ours()) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("snapshot", database.name(), text("removal.needs-ours", database.name())));
        }
        if (!confirmation.isGiven(this, describe(plan))) {
            return;
        }
        LinkedHashMap<String, Object> entry = entry(database.name(), plan.volumes());
        if (snapshotFirst) {
            Snapshot kept = new RemovalWithSnapshot(
                            services().snapshots(),
                            services().databases(),
                            services().lifecycle())
                    .run(database, SnapshotDetails.named(text("removal.snapshot-name", database.name())));
            err().println(TextTable.printable(text("removal.done-kept", database.name(), kept.name())));
            entry.put("snapshot", kept.id());
        } else {
            services().lifecycle().remove(plan);
        }
        removed.add(entry);
    }

    private void cleanUp(RemainingJob job, List<LinkedHashMap<String, Object>> removed)
            throws OperationFailedException, InterruptedException {
        requireFree(job);
        if (confirmation.isGiven(this, List.of(text("cli.remove.job", job.name(), job.volume())))) {
            services().seeding().cleanUp(job);
            removed.add(entry(job.name(), List.of(job.volume())));
        }
    }

    /// Empty where no database has the name, so that a seed job is meant.
    private Optional<Database> database(String name) throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> services().databases().find(name));
    }

    private RemainingJob job(String name) throws OperationFailedException, InterruptedException {
        Optional<RemainingJob> job = named(name, services().seeding().jobs());
        // Only what is left without a container has to be looked for among the volumes.
        return (job.isPresent() ? job : named(name, services().seeding().remaining()))
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("database", name)));
    }

    private static Optional<RemainingJob> named(String name, List<RemainingJob> jobs) {
        return jobs.stream()
                .filter(job -> job.id().equals(name) || job.name().equals(name))
                .findFirst();
    }

    private static void requireFree(RemainingJob job) throws OperationFailedException {
        SeedJobOwner holder = job.heldBy();
        if (holder != null) {
            throw new OperationFailedException(new SnapshotFailure.SeedHeld(
                    job.name(), holder.computer(), holder.program().process()));
        }
    }

    /// The same as the window's dialog says.
    private List<String> describe(RemovalPlan plan) throws InterruptedException {
        var removal = new RemovalText(services().messages(), services().formats());
        var lines = new ArrayList<String>();
        lines.add(text("cli.remove.database", plan.database().name()));
        lines.add(
                plan.volumes().isEmpty()
                        ? text("cli.remove.no-volumes")
                        : text("cli.remove.removed", String.join(", ", plan.volumes())));
        if (snapshotFirst) {
            lines.add(text("cli.remove.snapshot-first"));
        } else {
            boolean known = plan.loss().extent() != RemovalPlan.Extent.NOTHING;
            lines.add(removal.loss(plan, known ? ownBytes(plan.database()) : -1));
        }
        var staying = new ArrayList<>(removal.snapshots(plan));
        boolean startable = !staying.isEmpty();
        staying.addAll(removal.places(plan));
        if (!staying.isEmpty()) {
            lines.add(text("cli.remove.kept", String.join(", ", staying)));
        }
        if (startable) {
            lines.add(text("cli.remove.start-again"));
        }
        return lines;
    }

    /// An engine may take long to measure; then the sentence goes without the number.
    private long ownBytes(Database database) throws InterruptedException {
        Thread measuring = Thread.ofVirtual().start(() -> {
            try {
                services().sizes().measureFor(List.of(database));
            } catch (OperationFailedException | InterruptedException _) {
                // Whatever keeps it from being measured need not keep it from being removed.
                Thread.currentThread().interrupt();
            }
        });
        if (!measuring.join(MEASURING)) {
            measuring.interrupt();
        }
        return services().sizes().ownData(database);
    }

    private static LinkedHashMap<String, Object> entry(String name, List<String> volumes) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", name);
        entry.put("volumes", volumes);
        return entry;
    }
}
