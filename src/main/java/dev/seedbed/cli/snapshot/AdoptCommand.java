package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.change.UndoForm;
import dev.seedbed.snapshot.change.UndoPlan;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `adopt DB`: brings a container that Seedbed did not make under it, or gives it back.
@Command(name = "adopt")
final class AdoptCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Mixin
    private UndoOptions undo = new UndoOptions();

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected void check() {
        if (undo.isPointless()) {
            throw misused("cli.adopt.needs-undo");
        }
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        return undo.isAsked() ? givenBack(found) : adopted(found);
    }

    private int adopted(Database found) throws OperationFailedException, InterruptedException {
        var what = new ArrayList<String>();
        what.add(text("cli.adopt.what", found.name()));
        what.add(text("cli.adopt.volume"));
        String project = found.composeProject();
        if (project != null) {
            what.add(text("cli.adopt.compose", project));
        }
        if (!confirmation.isGiven(this, what)) {
            return ExitCode.CANCELLED;
        }
        var away = new Downtime();
        Snapshot made = services().snapshots().adopt(found, details(text("cli.adopt.kept"), null, null), away);
        sayAway(found, away.measured());
        return answer(made);
    }

    private int givenBack(Database found) throws OperationFailedException, InterruptedException {
        UndoForm form = undo.form();
        UndoPlan plan = services().snapshots().planUndo(found);
        if (!plan.allows(form)) {
            say("cli.adopt.undo-in-the-way");
            throw new OperationFailedException(new SnapshotFailure.NotFreezable(
                    found.name(), SnapshotFailure.Obstacle.USED_AS_BASE, String.join(", ", plan.inTheWay())));
        }
        if (!confirmation.isGiven(this, describe(plan, form))) {
            return ExitCode.CANCELLED;
        }
        Optional<Snapshot> kept = services()
                .snapshots()
                .undoAdoption(
                        found,
                        form,
                        details(text("cli.adopt.undo-kept", found.name()), null, null),
                        new CopyProgress(this));
        if (isJson()) {
            printJson(new JsonFields()
                    .with("container", found.name())
                    .with("volume", form == UndoForm.PRESENT ? null : plan.volume())
                    .with("kept", kept.map(SnapshotJson::of).orElse(null)));
        } else {
            out().println(TextTable.printable(text("cli.adopt.undo-done", found.name())));
            kept.ifPresent(snapshot -> out().println(snapshot.id() + "  " + TextTable.printable(snapshot.name())));
        }
        return ExitCode.OK;
    }

    private List<String> describe(UndoPlan plan, UndoForm form) {
        var what = new ArrayList<String>();
        what.add(text("cli.adopt.undo-what", plan.database().name()));
        what.add(
                switch (form) {
                    case AS_ADOPTED_KEEPING -> text("cli.adopt.undo-keeping", plan.volume());
                    case AS_ADOPTED -> text("cli.adopt.undo-drop", plan.volume());
                    case PRESENT -> text("cli.adopt.undo-present", plan.volume());
                });
        if (form != UndoForm.PRESENT) {
            plan.dissolved()
                    .forEach(snapshot ->
                            what.add(text("cli.adopt.undo-removes-snapshot", snapshot.id(), snapshot.name())));
        }
        return what;
    }
}
