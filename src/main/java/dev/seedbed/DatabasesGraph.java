package dev.seedbed;

import dev.seedbed.database.Database;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.snapshot.RemovalWithSnapshot;
import dev.seedbed.ui.databases.DatabasesScreen;
import dev.seedbed.ui.databases.DatabasesViewModel;
import dev.seedbed.ui.query.QueryTab;
import dev.seedbed.ui.query.QueryViewModel;
import dev.seedbed.ui.snapshots.SnapshotsTab;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;

/// The list of databases with its tabs.
final class DatabasesGraph {
    private final ServiceGraph services;
    private final WindowContext window;
    private final DatabasesViewModel model;

    DatabasesGraph(ServiceGraph services, WindowContext window) {
        this.services = services;
        this.window = window;
        model = new DatabasesViewModel(
                services.databases(),
                services.lifecycle(),
                new RemovalWithSnapshot(services.snapshots(), services.databases(), services.lifecycle()),
                services.sizes(),
                services.seeding(),
                window.tasks());
    }

    DatabasesViewModel model() {
        return model;
    }

    ListScreen screen(SnapshotsTab snapshots, AppNavigator navigator) {
        DetailTab<Database> query = QueryTab.of(
                new QueryViewModel(services.queries(), services.targets(), window.tasks()),
                window.messages(),
                window.notices());
        return DatabasesScreen.of(
                model, services.lifecycle(), List.of(query, snapshots.tab()), snapshots::flatten, window, navigator);
    }
}
