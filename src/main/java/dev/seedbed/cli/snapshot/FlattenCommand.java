package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.change.FlattenPlan;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `flatten DB|SNAPSHOT`: puts one layer in the place of the many that it uses.
@Command(name = "flatten")
final class FlattenCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "DB|SNAPSHOT", descriptionKey = "cli.flatten.which")
    private String which = "";

    @Option(names = "--own", descriptionKey = "cli.flatten.own")
    private boolean own;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Optional<Database> database = databaseNamed(which);
        Snapshots snapshots = services().snapshots();
        var progress = new CopyProgress(this);
        if (database.isPresent()) {
            FlattenPlan plan = snapshots.planFlatten(database.get());
            if (!own && plan.isBetterWithOwn()) {
                say("cli.flatten.better-own", database.get().name());
            }
            snapshots.flatten(database.get(), own, progress);
            sayAway(database.get(), progress.away());
            return print(database.get().name(), null, plan);
        }
        Snapshot snapshot = snapshot(which);
        FlattenPlan plan = snapshots.planFlatten(snapshot);
        return print(snapshot.name(), snapshots.flatten(snapshot, progress), plan);
    }

    private int print(String name, @Nullable Snapshot snapshot, FlattenPlan plan) {
        return answer(
                new JsonFields()
                        .with("database", snapshot == null ? name : null)
                        .with("snapshot", snapshot == null ? null : SnapshotJson.of(snapshot))
                        .with("layersBefore", plan.layers())
                        .with("freedBytes", JsonFields.bytes(plan.freedBytes()))
                        .with("kept", plan.kept()),
                text("cli.flatten.done", name, plan.layers()));
    }
}
