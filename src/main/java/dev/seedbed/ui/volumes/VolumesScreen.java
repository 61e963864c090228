package dev.seedbed.ui.volumes;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Notices;
import dev.seedbed.ui.fx.Screen;
import dev.seedbed.ui.fx.ViewLoader;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The screen of volumes. Lives on the FX thread, but for [#engineChanged].
public final class VolumesScreen implements Screen {
    private final VolumesViewModel viewModel;
    private final VolumesController controller;
    private final Messages messages;
    private final Consumer<Set<String>> onChange;
    private @Nullable Parent node;

    public VolumesScreen(VolumesViewModel viewModel, TaskRunner tasks, Messages messages, Notices notices) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.controller = new VolumesController(viewModel, messages, notices);
        this.onChange = tasks.onFxThread(_ -> viewModel.refresh());
    }

    /// Lists again after such objects of the engine have changed. For any thread.
    public void engineChanged(Set<String> types) {
        if (types.contains("container") || types.contains("volume")) {
            onChange.accept(types);
        }
    }

    @Override
    public Parent node() {
        if (node == null) {
            node = new ViewLoader(Map.of(VolumesController.class, () -> controller), messages)
                    .load(VolumesController.class, "volumes.fxml");
        }
        return node;
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
