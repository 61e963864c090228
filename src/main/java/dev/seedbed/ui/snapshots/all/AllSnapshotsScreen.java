package dev.seedbed.ui.snapshots.all;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.ViewLoader;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The screen of all snapshots that are kept on the engine. Lives on the FX thread.
public final class AllSnapshotsScreen implements Screen {
    private final AllSnapshotsViewModel viewModel;
    private final AllSnapshotsController controller;
    private final Parent node;

    public AllSnapshotsScreen(AllSnapshotsViewModel viewModel, AllSnapshotsActions snapshotActions, Messages messages) {
        this.viewModel = viewModel;
        this.controller = new AllSnapshotsController(viewModel, snapshotActions);
        this.node = ViewLoader.load(controller, "snapshots.fxml", messages);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void setInFront(boolean inFront) {
        viewModel.setInFront(this, inFront);
    }

    @Override
    public void refresh() {
        viewModel.refresh();
    }

    @Override
    public void focusFilter() {
        controller.focusFilter();
    }
}
