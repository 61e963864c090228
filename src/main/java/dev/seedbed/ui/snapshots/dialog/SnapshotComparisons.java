package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.database.Database;
import dev.seedbed.query.compare.ServerForm;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.compare.ComparisonSource;
import dev.seedbed.ui.window.Overlay;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Compares snapshots with each other and with databases, above the window. Lives on the FX thread.
public final class SnapshotComparisons {
    private static final Comparator<Snapshot> BY_AGE =
            Comparator.comparing(Snapshot::createdAt).thenComparing(Snapshot::id);

    private final SnapshotService snapshots;
    private final SnapshotTexts texts;
    private final CompareDialog dialog;
    private final OtherSnapshotDialog others;

    /// @param start starts a database on one of the two sides
    public SnapshotComparisons(
            SnapshotService snapshots,
            TaskRunner tasks,
            SnapshotTexts texts,
            Overlay overlay,
            Consumer<Snapshot> start) {
        this.snapshots = snapshots;
        this.texts = texts;
        this.dialog = new CompareDialog(tasks, texts, overlay, start);
        this.others = new OtherSnapshotDialog(snapshots, tasks, texts, overlay);
    }

    /// Whether servers of the same kind read both.
    public static boolean fits(Snapshot one, Snapshot other) {
        return one.kind() == other.kind()
                && ServerForm.isThere(one.kind())
                && !one.id().equals(other.id());
    }

    /// Compares a snapshot with what a running database contains now.
    public void withDatabase(Snapshot snapshot, Database database) {
        dialog.open(
                new ComparisonSource(
                        texts.name(snapshot),
                        database.name(),
                        progress -> snapshots.compare(snapshot, database, progress)),
                List.of(snapshot));
    }

    /// Asks for another snapshot, then compares the two.
    ///
    /// @param near snapshots of the same timeline, in the order in which they are to be offered
    public void withOther(Snapshot snapshot, List<Snapshot> near) {
        others.open(snapshot, near, other -> compare(snapshot, other));
    }

    /// Compares two snapshots, the older one on the left.
    public void compare(Snapshot one, Snapshot other) {
        List<Snapshot> sides = Stream.of(one, other).sorted(BY_AGE).toList();
        Snapshot before = sides.getFirst();
        Snapshot after = sides.getLast();
        boolean alike = before.name().equals(after.name());
        dialog.open(
                new ComparisonSource(
                        name(before, alike),
                        name(after, alike),
                        progress -> snapshots.compare(before, after, progress)),
                List.of(one, other));
    }

    /// With the time where both are called the same.
    private String name(Snapshot snapshot, boolean withTime) {
        String name = texts.name(snapshot);
        return withTime
                ? texts.get("snapshots.compare.name-at", name, texts.formats().time(snapshot.createdAt()))
                : name;
    }
}
