package dev.seedbed.ui.snapshots;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Overlay;
import dev.seedbed.ui.fx.Screen;
import dev.seedbed.ui.fx.ViewLoader;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The screen of all snapshots that are kept on the engine. Lives on the FX thread.
public final class KeptScreen implements Screen {
    private final KeptViewModel viewModel;
    private final Parent node;

    public KeptScreen(KeptViewModel viewModel, TaskRunner tasks, Messages messages, Overlay overlay) {
        this.viewModel = viewModel;
        var controller = new KeptController(viewModel, tasks, new SnapshotTexts(messages), overlay);
        this.node = new ViewLoader(Map.of(KeptController.class, () -> controller), messages)
                .load(KeptController.class, "kept.fxml");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void setInFront(boolean inFront) {
        viewModel.setInFront(inFront);
    }

    @Override
    public void refresh() {
        viewModel.refresh();
    }
}
