package dev.seedbed.ui.activity;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.ViewLoader;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Seeded starts: the list, or one of them in full while one is selected.
public final class ActivityScreen implements Screen {
    private final ActivityViewModel viewModel;
    private final ActivityListController listController;
    private final SeedController seedController;
    private final Node list;
    private final Node seed;
    private final StackPane node = new StackPane();
    private boolean inFront;

    public ActivityScreen(
            ActivityViewModel viewModel, TaskRunner tasks, Messages messages, Overlay overlay, Notices notices) {
        this.viewModel = viewModel;
        listController = new ActivityListController(viewModel, messages, overlay);
        seedController = new SeedController(viewModel, new SeedLog(tasks), messages, notices);
        list = ViewLoader.load(listController, "activity-list.fxml", messages);
        seed = ViewLoader.load(seedController, "seed.fxml", messages);
        viewModel.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable SeedRow row) {
        seedController.show(row);
        node.getChildren().setAll(row == null ? list : seed);
        seedController.setInFront(inFront && row != null);
        if (row == null) {
            listController.clearSelection();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void setInFront(boolean nowInFront) {
        inFront = nowInFront;
        seedController.setInFront(nowInFront && viewModel.selectedProperty().get() != null);
        if (nowInFront) {
            viewModel.refreshRemaining();
        }
    }

    @Override
    public void refresh() {
        viewModel.refreshRemaining();
    }
}
