package dev.seedbed.ui.library;

import dev.seedbed.library.SeedItem;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which seeds are marked as ready. An item that changed, or whose snapshot went, loses its mark at once; it gets one
/// only after a look. Confined to the FX thread.
final class ReadyMarks {
    private final ReadySeedsCheck look;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Map<SeedItem, String>> ready = new ReadOnlyObjectWrapper<>(Map.of());
    private List<SeedItem> items = List.of();
    private Set<String> kept = Set.of();
    private boolean looking;
    private boolean lookAgain;

    ReadyMarks(ReadySeedsCheck look, TaskRunner tasks) {
        this.look = look;
        this.tasks = tasks;
    }

    void items(List<SeedItem> fresh) {
        if (!fresh.equals(items)) {
            items = List.copyOf(fresh);
            refresh();
        }
    }

    /// Takes what is on the engine now.
    void kept(List<Snapshot> snapshots) {
        Set<String> fresh = snapshots.stream()
                .filter(snapshot -> !snapshot.fingerprint().isEmpty())
                .map(Snapshot::id)
                .collect(Collectors.toSet());
        if (!fresh.equals(kept)) {
            kept = fresh;
            show(ready.get());
            refresh();
        }
    }

    /// Looks again. While a look is in progress, one more follows it.
    void refresh() {
        if (looking) {
            lookAgain = true;
            return;
        }
        List<SeedItem> now = items;
        if (now.isEmpty() || kept.isEmpty()) {
            show(Map.of());
            return;
        }
        looking = true;
        var _ = tasks.run("look for seeds that are ready", () -> look.of(now), outcome -> {
            looking = false;
            outcome.onSuccess(this::show);
            if (lookAgain) {
                lookAgain = false;
                refresh();
            }
        });
    }

    private void show(Map<SeedItem, String> found) {
        Map<SeedItem, String> still = found.entrySet().stream()
                .filter(entry -> kept.contains(entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!still.equals(ready.get())) {
            ready.set(still);
        }
    }

    boolean isReady(SeedItem item) {
        return ready.get().containsKey(item);
    }

    ReadOnlyObjectProperty<?> readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
