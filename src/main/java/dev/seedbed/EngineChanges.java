package dev.seedbed;

import dev.seedbed.engine.watch.EngineStatus;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.databases.DatabasesViewModel;
import dev.seedbed.ui.shell.WatchedEngineLink;
import dev.seedbed.ui.volumes.VolumesViewModel;
import dev.seedbed.ui.window.WindowContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Follows the engine: completes what was left in the middle on it, and lists again what has changed.
record EngineChanges(
        ServiceGraph services,
        DatabasesViewModel databases,
        VolumesViewModel volumes,
        LibraryGraph library,
        SnapshotsGraph snapshots,
        ActivityViewModel activity,
        WindowContext window) {

    void watch(WatchedEngineLink link) {
        link.statusProperty().subscribe(status -> {
            if (status instanceof EngineStatus.Connected) {
                activity.refreshRemaining();
                recover();
            }
        });
        link.start(this::engineChanged);
    }

    /// Completes or rolls back what a program left in the middle, and says so.
    private void recover() {
        var _ = window.tasks().run("recover databases", this::recovered, outcome -> {
            if (outcome instanceof Outcome.Success<List<String>>(List<String> names) && !names.isEmpty()) {
                window.notices()
                        .show(window.messages().get("snapshots.recovered", names.size(), String.join(", ", names)));
                databases.refresh();
                snapshots.all().refresh();
            }
        });
    }

    private List<String> recovered() throws OperationFailedException, InterruptedException {
        List<String> names = new ArrayList<>(services.snapshots().recover());
        names.addAll(services.volumeChanges().recover());
        names.addAll(services.archives().recover());
        return names;
    }

    private void engineChanged(Set<String> types) {
        if (types.contains("container")) {
            databases.refresh();
            snapshots.refresh();
            library.engineChanged();
        }
        if (types.contains("container") || types.contains("volume")) {
            volumes.refresh();
            // Another window may be at work on what was left behind.
            activity.engineChanged();
        }
    }
}
