package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.snapshot.clone.CloneRequest;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A new database on a snapshot, as `start` and `clone` make it: also where the database that it was taken of is gone.
/// The password is that of the variable `SEEDBED_PASSWORD`, or the data's own.
public final class SnapshotStart {
    private final CommandSupport command;

    public SnapshotStart(CommandSupport command) {
        this.command = command;
    }

    /// A snapshot by its id, tag or name, or of what an image has that is called so; empty where there is none.
    Optional<Snapshot> named(String text) throws OperationFailedException, InterruptedException {
        Optional<Snapshot> found =
                Lookup.find(() -> command.services().snapshots().catalogue().find(text));
        return found.isPresent() ? found : ofImage(text);
    }

    /// A snapshot of what an image with data has; empty where none is called so.
    private Optional<Snapshot> ofImage(String text) throws OperationFailedException, InterruptedException {
        var formats = command.services().formats();
        try (var line = new ProgressLine(command.terminal())) {
            return command.services()
                    .baking()
                    .snapshotOf(
                            text,
                            pull -> line.show(
                                    () -> command.text("bake.pulling", text, pull.layersDone(), pull.layers())),
                            (step, done, _) -> {
                                if (step == Step.COPY && done >= 0) {
                                    line.show(() -> command.text("bake.copying-out", text, formats.size(done)));
                                }
                            });
        }
    }

    /// Blocks until the database answers; returns the id of its container.
    public String run(Snapshot from, @Nullable String name, @Nullable Integer port)
            throws OperationFailedException, InterruptedException {
        CloneRequest request = command.services().clones().plan(from, name, port, System.getenv("SEEDBED_PASSWORD"));
        command.say("cli.clone.plan", request.name(), from.id(), from.name());
        new SeedNotesPrinter(command.services().plans())
                .print(command.err(), command.services().clones().notes(from));
        return command.services().snapshots().clone(from, request, Step.Listener.NONE);
    }
}
