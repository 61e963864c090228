package dev.seedbed.ui.snapshots;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.schedules.DatabaseSchedules;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.WindowContext;
import java.util.function.Consumer;

/// The snapshots of a database as a tab below the list. Its view is loaded when first asked for.
public final class SnapshotsTab {
    private final SnapshotsViewModel viewModel;
    private final SnapshotActions actions;
    private final LazyView view;

    /// @param schedules those of the database in front
    /// @param start starts a database on a snapshot that is compared
    public SnapshotsTab(
            SnapshotsViewModel viewModel,
            WindowContext window,
            Navigator navigator,
            DatabaseSchedules schedules,
            Consumer<Snapshot> start) {
        this.viewModel = viewModel;
        var texts = new SnapshotTexts(window.messages());
        this.actions = new SnapshotActions(
                viewModel, window.tasks(), texts, window.overlay(), window.notices(), navigator, start);
        this.view = new LazyView(
                new SnapshotsController(viewModel, actions, texts, schedules), "snapshots.fxml", window.messages());
    }

    /// Asks, then makes one layer of those that a database uses.
    public void flatten(Database database) {
        actions.flatten(database);
    }

    public DetailTab<Database> tab() {
        return new DetailTab<>("snapshots.title", view::node, viewModel::show, viewModel::setInFront);
    }
}
