package dev.seedbed.ui.snapshots.dialog;

import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.ServerForm;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.compare.ComparisonSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Two snapshots to be compared, the older one on the left.
public final class SnapshotPair implements ComparisonSource {
    private static final Comparator<Snapshot> BY_AGE =
            Comparator.comparing(Snapshot::createdAt).thenComparing(Snapshot::id);

    private final SnapshotService snapshots;
    private final SnapshotTexts texts;
    private final Snapshot before;
    private final Snapshot after;

    public SnapshotPair(SnapshotService snapshots, SnapshotTexts texts, Snapshot one, Snapshot other) {
        this.snapshots = snapshots;
        this.texts = texts;
        List<Snapshot> sorted = List.of(one, other).stream().sorted(BY_AGE).toList();
        this.before = sorted.getFirst();
        this.after = sorted.getLast();
    }

    /// Whether servers of the same kind read both.
    public static boolean fits(Snapshot one, Snapshot other) {
        return one.kind() == other.kind()
                && ServerForm.isThere(one.kind())
                && !one.id().equals(other.id());
    }

    @Override
    public String left() {
        return name(before);
    }

    @Override
    public String right() {
        return name(after);
    }

    /// With the time where both are called the same.
    private String name(Snapshot snapshot) {
        String name = texts.name(snapshot);
        return before.name().equals(after.name())
                ? texts.get("snapshots.compare.name-at", name, texts.formats().time(snapshot.createdAt()))
                : name;
    }

    @Override
    public ComparisonResult compare(Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException {
        return snapshots.compare(before, after, progress);
    }
}
