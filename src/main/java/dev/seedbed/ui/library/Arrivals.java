package dev.seedbed.ui.library;

import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.tasks.BackgroundTask;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What is being fetched for entries of the library, one transfer for each. Confined to the FX thread.
final class Arrivals {
    private final ObservableMap<String, BackgroundTask> running = FXCollections.observableHashMap();
    private final Runnable over;

    /// @param over is called after each transfer, however it ended
    Arrivals(Runnable over) {
        this.over = over;
    }

    /// Remembers a transfer until it is over.
    void began(LibraryEntry entry, BackgroundTask task) {
        String key = entry.key();
        running.put(key, task);
        task.stateProperty().subscribe(state -> {
            if (state.isOver() && running.remove(key, task)) {
                over.run();
            }
        });
    }

    /// Null where nothing is on its way.
    @Nullable
    BackgroundTask of(LibraryEntry entry) {
        return running.get(entry.key());
    }

    /// By keys of entries.
    ObservableMap<String, BackgroundTask> running() {
        return running;
    }
}
