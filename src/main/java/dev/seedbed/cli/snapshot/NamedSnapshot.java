package dev.seedbed.cli.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A snapshot as people name it: by itself, or as `DATABASE:SNAPSHOT`.
final class NamedSnapshot {
    private static final int SHORTEST_ID_PREFIX = 4;

    private final SnapshotSupport command;

    NamedSnapshot(SnapshotSupport command) {
        this.command = command;
    }

    /// @throws OperationFailedException with `NotFound`
    Snapshot find(String text) throws OperationFailedException, InterruptedException {
        Optional<Snapshot> whole =
                Lookup.find(() -> command.services().snapshots().catalogue().find(text));
        if (whole.isPresent()) {
            return whole.get();
        }
        int colon = text.indexOf(':');
        if (colon > 0) {
            List<Snapshot> all = of(text.substring(0, colon));
            String name = text.substring(colon + 1);
            for (Form form : Form.values()) {
                Optional<Snapshot> found =
                        all.stream().filter(one -> form.isMeant(one, name)).reduce((_, later) -> later);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new OperationFailedException(new Failure.NotFound("snapshot", text));
    }

    /// The same for what cannot be taken back: a name that several have is refused.
    ///
    /// @throws OperationFailedException with `NotFound` or `InvalidInput`
    Snapshot only(String text) throws OperationFailedException, InterruptedException {
        Snapshot found = find(text);
        boolean isNamed = text.equals(found.name());
        boolean isNamedInDatabase = text.endsWith(":" + found.name());
        if (text.equals(found.tag()) || !isNamed && !isNamedInDatabase) {
            return found;
        }
        String same = command.services().snapshots().catalogue().list().stream()
                .filter(one -> one.name().equals(found.name())
                        && (isNamed || one.databaseName().equals(found.databaseName())))
                .map(Snapshot::id)
                .collect(Collectors.joining(", "));
        if (same.contains(",")) {
            throw new OperationFailedException(new Failure.InvalidInput("snapshot", text, "several-snapshots:" + same));
        }
        return found;
    }

    /// Those of a database, which may be gone; the oldest first.
    private List<Snapshot> of(String name) throws OperationFailedException, InterruptedException {
        Optional<Database> database = command.databaseNamed(name);
        return database.isPresent()
                ? command.services().snapshots().timeline(database.get())
                : command.services().snapshots().catalogue().list().stream()
                        .filter(one -> one.databaseName().equals(name))
                        .toList();
    }

    /// In which ways a snapshot is named, the surest first.
    private enum Form {
        TAG,
        NAME,
        ID;

        boolean isMeant(Snapshot snapshot, String text) {
            return switch (this) {
                case TAG -> !text.isEmpty() && snapshot.tag().equals(text);
                case NAME -> snapshot.name().equals(text);
                case ID -> text.length() >= SHORTEST_ID_PREFIX && snapshot.id().startsWith(text);
            };
        }
    }
}
