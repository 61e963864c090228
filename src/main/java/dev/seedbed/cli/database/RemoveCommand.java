package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
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
import dev.seedbed.text.RemovalText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rm NAME…`: removes databases with what belongs to them, or what a seed job left. Says what goes before it
/// does.
@Command(name = "rm")
final class RemoveCommand extends CommandSupport {
    private static final Duration MEASURING = Duration.ofSeconds(3);

    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.database.names")
    private List<String> names = List.of();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Option(names = "--snapshot", descriptionKey = "cli.remove.snapshot")
    private boolean snapshotFirst;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        var removed = new ArrayList<JsonFields>();
        for (String name : names) {
            Optional<Database> database = database(name);
            if (database.isPresent()) {
                remove(database.get(), removed);
            } else {
                cleanUp(job(name), removed);
            }
        }
        if (isJson()) {
            printJson(Map.of("removed", removed));
        }
        return removed.size() == names.size() ? ExitCode.OK : ExitCode.CANCELLED;
    }

    private void remove(Database database, List<JsonFields> removed)
            throws OperationFailedException, InterruptedException {
        RemovalPlan plan = services().lifecycle().planRemoval(database);
        if (snapshotFirst && !database.ours()) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("snapshot", database.name(), text("removal.needs-ours", database.name())));
        }
        if (!confirmation.isGiven(this, describe(plan))) {
            return;
        }
        Snapshot kept = null;
        if (snapshotFirst) {
            kept = new RemovalWithSnapshot(
                            services().snapshots(),
                            services().databases(),
                            services().lifecycle())
                    .run(database, SnapshotDetails.named(text("removal.snapshot-name", database.name())));
            say("removal.done-kept", database.name(), kept.name());
        } else {
            services().lifecycle().remove(plan);
        }
        removed.add(entry(database.name(), plan.volumes(), kept));
    }

    private void cleanUp(RemainingJob job, List<JsonFields> removed)
            throws OperationFailedException, InterruptedException {
        requireFree(job);
        if (confirmation.isGiven(this, List.of(text("cli.remove.job", job.name(), job.volume())))) {
            services().seeding().cleanUp(job);
            removed.add(entry(job.name(), List.of(job.volume()), null));
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

    /// @param kept the snapshot of its data, null where none was taken
    private static JsonFields entry(String name, List<String> volumes, @Nullable Snapshot kept) {
        return new JsonFields()
                .with("name", name)
                .with("volumes", volumes)
                .with("snapshot", kept == null ? null : kept.id());
    }
}
