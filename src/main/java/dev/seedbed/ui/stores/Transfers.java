package dev.seedbed.ui.stores;

import dev.seedbed.store.PackageReference;
import dev.seedbed.ui.tasks.BackgroundTask;
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

    /// Null where there is none.
    @Nullable
    BackgroundTask of(PackageReference reference) {
        return running.get(reference.withoutTag());
    }

    /// By packages, without versions.
    ObservableMap<PackageReference, BackgroundTask> running() {
        return running;
    }
}
