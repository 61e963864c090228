package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The snapshots that a database can be started from, with whose data they hold. Not measured, so it is quick.
public final class SnapshotList {
    private final CommandSupport command;
    private final List<Snapshot> snapshots;
    private final Map<String, SnapshotOrigin> origins;

    private SnapshotList(CommandSupport command, List<Snapshot> snapshots, Map<String, SnapshotOrigin> origins) {
        this.command = command;
        this.snapshots = snapshots;
        this.origins = origins;
    }

    /// Asks the engine. The newest first; of builds only what they ended in.
    public static SnapshotList of(CommandSupport command) throws OperationFailedException, InterruptedException {
        List<Snapshot> all = command.services().snapshots().catalogue().list().stream()
                .filter(snapshot -> !snapshot.isIntermediate())
                .toList();
        return new SnapshotList(
                command, all.reversed(), command.services().snapshots().origins(all));
    }

    public boolean isEmpty() {
        return snapshots.isEmpty();
    }

    public void print() {
        var table = new TextTable(
                command.text("cli.column.id"),
                command.text("cli.column.name"),
                command.text("cli.column.tag"),
                command.text("cli.column.server"),
                command.text("cli.column.of"),
                command.text("cli.column.time"));
        for (Snapshot snapshot : snapshots) {
            table.row(List.of(
                    snapshot.id(),
                    snapshot.name(),
                    snapshot.tag(),
                    (snapshot.kind().displayName() + " " + snapshot.version()).strip(),
                    words(command, origins.get(snapshot.id())),
                    command.services().formats().time(snapshot.createdAt())));
        }
        table.print(command.out());
    }

    /// Whose data it is, for a column.
    static String words(CommandSupport command, @Nullable SnapshotOrigin origin) {
        return origin == null ? "-" : command.text("cli.origin." + key(origin), origin.name());
    }

    private static String key(SnapshotOrigin origin) {
        String sort = origin.sort().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return origin.name().isEmpty() ? sort + "-unknown" : sort;
    }

    public List<JsonFields> json() {
        return snapshots.stream()
                .map(snapshot -> json(snapshot, origins.get(snapshot.id())))
                .toList();
    }

    private static JsonFields json(Snapshot snapshot, @Nullable SnapshotOrigin origin) {
        return SnapshotJson.of(snapshot).with("of", origin == null ? null : json(origin));
    }

    static JsonFields json(SnapshotOrigin origin) {
        return new JsonFields()
                .with("sort", origin.sort().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("name", origin.name().isEmpty() ? null : origin.name());
    }
}
