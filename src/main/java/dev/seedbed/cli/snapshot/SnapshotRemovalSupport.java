package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;

/// What the commands that remove snapshots share: they say exactly what goes and what is freed before they do it.
abstract class SnapshotRemovalSupport extends SnapshotSupport {
    @Mixin
    private Confirmation confirmation = new Confirmation();

    /// The snapshots to remove.
    abstract List<Snapshot> chosen() throws OperationFailedException, InterruptedException;

    @Override
    protected final int run() throws OperationFailedException, InterruptedException {
        SnapshotRemovalPlan plan = services().snapshots().planRemoval(chosen());
        if (plan.snapshots().isEmpty()) {
            say("cli.prune.nothing");
            return print(plan, 0);
        }
        long freed = services().snapshots().freedBytes(plan);
        if (!confirmation.isGiven(this, describe(plan, freed))) {
            return ExitCode.CANCELLED;
        }
        services().snapshots().remove(plan);
        return print(plan, freed);
    }

    private int print(SnapshotRemovalPlan plan, long freed) {
        if (isJson()) {
            printJson(new JsonFields()
                    .with(
                            "removed",
                            plan.snapshots().stream().map(SnapshotJson::of).toList())
                    .with("volumes", plan.volumes())
                    .with("freedBytes", JsonFields.bytes(freed)));
        } else {
            plan.snapshots().forEach(snapshot -> out().println(snapshot.id()));
        }
        return ExitCode.OK;
    }

    private List<String> describe(SnapshotRemovalPlan plan, long freed) {
        var lines = new ArrayList<String>();
        lines.add(text("cli.prune.what", plan.snapshots().size()));
        for (Snapshot snapshot : plan.snapshots()) {
            String name = snapshot.pinned() ? text("cli.snapshots.pinned", snapshot.name()) : snapshot.name();
            lines.add("  " + snapshot.id() + "  " + name + "  " + snapshot.databaseName() + "  "
                    + services().formats().time(snapshot.createdAt()));
        }
        String volumes = String.join(", ", plan.volumes());
        if (plan.volumes().isEmpty()) {
            lines.add(text("cli.prune.frees-nothing"));
        } else if (freed < 0) {
            lines.add(text("cli.prune.frees-unknown", volumes));
        } else {
            lines.add(text("cli.prune.frees", services().formats().size(freed), volumes));
        }
        if (!plan.kept().isEmpty()) {
            lines.add(text("cli.prune.keeps", String.join(", ", plan.kept())));
        }
        return lines;
    }
}
