package dev.seedbed.ui.snapshots.kept;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Screen;
import dev.seedbed.ui.fx.ViewLoader;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The screen of all snapshots that are kept on the engine. Lives on the FX thread.
public final class KeptScreen implements Screen {
    private final KeptViewModel viewModel;
    private final KeptController controller;
    private final Parent node;

    public KeptScreen(KeptViewModel viewModel, SnapshotDesk desk, Messages messages) {
        this.viewModel = viewModel;
        this.controller = new KeptController(viewModel, desk);
        this.node = new ViewLoader(Map.of(KeptController.class, () -> controller), messages)
                .load(KeptController.class, "kept.fxml");
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
