package dev.seedbed.cli.snapshot;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `snapshot edit SNAPSHOT`: changes name, note, tag and pin of a snapshot; what is not given stays.
@Command(name = "edit")
final class EditCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "SNAPSHOT", descriptionKey = "cli.snapshot.which")
    private String which = "";

    @Option(names = "--name", paramLabel = "N", descriptionKey = "cli.edit.name")
    private @Nullable String name;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.edit.note")
    private @Nullable String note;

    @Option(names = "--tag", paramLabel = "T", descriptionKey = "cli.edit.tag")
    private @Nullable String tag;

    @Option(names = "--pin", negatable = true, descriptionKey = "cli.edit.pin")
    private @Nullable Boolean pin;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Snapshot before = snapshot(which);
        var details = new SnapshotDetails(
                name == null || name.isBlank() ? before.name() : name,
                note == null ? before.note() : note,
                tag == null ? before.tag() : tag,
                before.createdAt());
        return answer(services().snapshots().edit(before, details, pin == null ? before.pinned() : pin));
    }
}
