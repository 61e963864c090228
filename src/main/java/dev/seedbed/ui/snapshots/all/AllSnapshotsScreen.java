package dev.seedbed.ui.snapshots.all;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.ListScreen;

/// The screen of all snapshots that are kept on the engine. Lives on the FX thread.
public final class AllSnapshotsScreen {
    private AllSnapshotsScreen() {}

    public static ListScreen of(
            AllSnapshotsViewModel viewModel, AllSnapshotsActions snapshotActions, Messages messages) {
        var controller = new AllSnapshotsController(viewModel, snapshotActions);
        return new ListScreen(
                new LazyView(controller, "snapshots.fxml", messages),
                inFront -> viewModel.setInFront(controller, inFront),
                viewModel::refresh);
    }
}
