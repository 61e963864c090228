package dev.seedbed.ui.library.ready;

import dev.seedbed.library.SeedItem;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which seeds are marked as ready. An item that changed, or whose snapshot went, loses its mark at once; it gets one
/// only after a look. Confined to the FX thread.
public final class ReadyMarks {
    private final RefreshLoop<Map<SeedItem, String>> looking;
    private final ReadOnlyObjectWrapper<Map<SeedItem, String>> ready = new ReadOnlyObjectWrapper<>(Map.of());
    private List<SeedItem> items = List.of();
    private Set<String> kept = Set.of();

    public ReadyMarks(ReadySeedsCheck look, TaskRunner tasks) {
        this.looking = new RefreshLoop<>(
                tasks,
                "look for seeds that are ready",
                () -> {
                    List<SeedItem> now = items;
                    return () -> look.of(now);
                },
                outcome -> outcome.onSuccess(this::show));
    }

    public void items(List<SeedItem> fresh) {
        if (!fresh.equals(items)) {
            items = List.copyOf(fresh);
            refresh();
        }
    }

    /// Takes what is on the engine now.
    public void kept(List<Snapshot> snapshots) {
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
    public void refresh() {
        if (items.isEmpty() || kept.isEmpty()) {
            show(Map.of());
        } else {
            looking.refresh();
        }
    }

    private void show(Map<SeedItem, String> found) {
        Map<SeedItem, String> still = found.entrySet().stream()
                .filter(entry -> kept.contains(entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!still.equals(ready.get())) {
            ready.set(still);
        }
    }

    public boolean isReady(SeedItem item) {
        return ready.get().containsKey(item);
    }

    public ReadOnlyObjectProperty<?> readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
