package dev.seedbed.ui.files;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.FileTexts;
import dev.seedbed.ui.window.ViewLoader;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What is shown of a file, beside the tree. Its view is loaded when first asked for.
final class PreviewPane {
    private final ViewLoader views;
    private @Nullable Node node;

    PreviewPane(PreviewViewModel viewModel, TaskRunner tasks, FileTexts texts) {
        this.views = new ViewLoader(
                Map.of(PreviewController.class, () -> new PreviewController(viewModel, tasks, texts)),
                texts.messages());
    }

    Node node() {
        Node built = node;
        if (built == null) {
            built = views.load(PreviewController.class, "preview.fxml");
            node = built;
        }
        return built;
    }
}
