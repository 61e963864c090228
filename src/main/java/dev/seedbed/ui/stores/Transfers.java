package dev.seedbed.ui.stores;

import dev.seedbed.store.PackageReference;
import dev.seedbed.ui.tasks.BackgroundTask;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What is on its way at this moment, one transfer for a package. Confined to the FX thread.
final class Transfers {
    private final ObservableMap<PackageReference, BackgroundTask> running = FXCollections.observableHashMap();

    /// Remembers a transfer until it is over.
    void began(PackageReference reference, BackgroundTask task) {
        PackageReference key = reference.withoutTag();
        running.put(key, task);
        task.stateProperty().subscribe(state -> {
            if (state.isOver()) {
                running.remove(key, task);
            }
        });
    }

    /// That of a package, or any that a store has; null where there is none.
    @Nullable
    BackgroundTask of(StoreRow row) {
        return switch (row) {
            case StoreRow.OfPackage one -> running.get(one.news().reference());
            case StoreRow.OfStore one ->
                running.entrySet().stream()
                        .filter(entry ->
                                entry.getKey().store().equals(one.store().name()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
        };
    }

    /// By packages, without versions.
    ObservableMap<PackageReference, BackgroundTask> running() {
        return running;
    }
}
