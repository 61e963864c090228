package dev.seedbed.cli.compose;

import dev.seedbed.cli.snapshot.CopyProgress;
import dev.seedbed.cli.snapshot.SnapshotJson;
import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.compose.ComposeSwap;
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
        Database container = ComposeSwap.swapped(database(project(), service));
        UndoForm form = drop ? UndoForm.AS_ADOPTED : UndoForm.AS_ADOPTED_KEEPING;
        UndoPlan plan = services().snapshots().planUndo(container);
        if (!plan.allows(form)) {
            throw new OperationFailedException(new SnapshotFailure.NotFreezable(
                    container.name(), SnapshotFailure.Obstacle.USED_AS_BASE, String.join(", ", plan.inTheWay())));
        }
        List<String> what = List.of(
                text("compose.undo.what", service, plan.volume()),
                text(drop ? "compose.undo.drops" : "compose.undo.keeps"));
        if (!confirmation.isGiven(this, what)) {
            return ExitCode.CANCELLED;
        }
        Optional<Snapshot> kept;
        try (var _ = new InterruptAtEnd()) {
            kept = services()
                    .snapshots()
                    .undoAdoption(
                            container,
                            form,
                            SnapshotSupport.details(text("cli.adopt.undo-kept", container.name()), null, null),
                            new CopyProgress(this));
        }
        if (isJson()) {
            printJson(new JsonFields()
                    .with("service", service)
                    .with("container", container.name())
                    .with("volume", plan.volume())
                    .with("kept", kept.map(SnapshotJson::of).orElse(null)));
        } else {
            out().println(TextTable.printable(text("compose.undo.done", service, plan.volume())));
            kept.ifPresent(snapshot -> out().println(snapshot.id() + "  " + TextTable.printable(snapshot.name())));
        }
        return ExitCode.OK;
    }
}
