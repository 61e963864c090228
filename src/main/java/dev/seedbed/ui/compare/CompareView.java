package dev.seedbed.ui.compare;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.ViewLoader;
import javafx.scene.Parent;

/// Compares two sides and shows how they differ. Lives on the FX thread.
public final class CompareView {
    private final CompareViewModel viewModel;
    private final Parent node;

    public CompareView(ComparisonSource source, TaskRunner tasks, Messages messages) {
        viewModel = new CompareViewModel(source, tasks);
        node = ViewLoader.load(new CompareController(viewModel, messages), "compare.fxml", messages);
    }

    public Parent node() {
        return node;
    }

    /// Begins to compare.
    public void start() {
        viewModel.start();
    }

    /// Stops what runs; to be called when the view goes away.
    public void close() {
        viewModel.cancel();
    }
}
