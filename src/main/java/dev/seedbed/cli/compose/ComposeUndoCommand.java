package dev.seedbed.cli.compose;

import dev.seedbed.cli.snapshot.CopyProgress;
import dev.seedbed.cli.snapshot.SnapshotJson;
import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.compose.SwapUndo;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compose undo SERVICE`: the service goes on with its own volume, in the state in which it was left.
@Command(name = "undo")
final class ComposeUndoCommand extends ComposeSupport {
    @Parameters(arity = "1", paramLabel = "SERVICE", descriptionKey = "compose.service")
    private String service = "";

    @Option(names = "--drop", descriptionKey = "compose.undo.drop")
    private boolean drop;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        SwapUndo plan = services().swaps().planUndo(database(project(), service));
        if (!plan.isPossible()) {
            throw new OperationFailedException(new SnapshotFailure.NotFreezable(
                    plan.container().name(),
                    SnapshotFailure.Obstacle.USED_AS_BASE,
                    String.join(", ", plan.inTheWay())));
        }
        boolean copies = plan.own() == null;
        List<String> what = List.of(
                copies
                        ? text("compose.undo.what", service, plan.back())
                        : text("compose.undo.what-snapshot", service, plan.back()),
                text(drop ? "compose.undo.drops" : copies ? "compose.undo.keeps" : "compose.undo.keeps-snapshot"));
        if (!confirmation.isGiven(this, what)) {
            return ExitCode.CANCELLED;
        }
        Optional<Snapshot> kept;
        try (var _ = new InterruptAtEnd()) {
            kept = services()
                    .swaps()
                    .undo(
                            plan,
                            drop,
                            SnapshotSupport.details(
                                    text("cli.adopt.undo-kept", plan.container().name()), null, null),
                            new CopyProgress(this));
        }
        if (isJson()) {
            printJson(new JsonFields()
                    .with("service", service)
                    .with("container", plan.container().name())
                    .with("volume", JsonFields.text(plan.volume()))
                    .with("kept", kept.map(SnapshotJson::of).orElse(null)));
        } else {
            out().println(TextTable.printable(done(plan)));
            kept.ifPresent(snapshot -> out().println(snapshot.id() + "  " + TextTable.printable(snapshot.name())));
        }
        return ExitCode.OK;
    }

    private String done(SwapUndo plan) {
        return plan.own() == null
                ? text("compose.undo.done", service, plan.back())
                : text("compose.undo.done-snapshot", service, plan.back());
    }
}
