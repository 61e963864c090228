package dev.seedbed.ui.dialog;

import dev.seedbed.seeding.SeedPlan;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Overlay;
import dev.seedbed.ui.fx.ViewLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Opens the dialog that starts a database from files. Lives on the FX thread.
public final class StartDialog {
    private static final Duration QUIET = Duration.ofMillis(300);

    private final Seeding seeding;
    private final TaskRunner tasks;
    private final TaskRunner.Work<List<String>> localImages;
    private final Messages messages;
    private final Overlay overlay;

    public StartDialog(
            Seeding seeding,
            TaskRunner tasks,
            TaskRunner.Work<List<String>> localImages,
            Messages messages,
            Overlay overlay) {
        this.seeding = seeding;
        this.tasks = tasks;
        this.localImages = localImages;
        this.messages = messages;
        this.overlay = overlay;
    }

    /// Shows the dialog; `onStart` takes the plan after the user agreed to it.
    public void open(List<Path> files, Consumer<SeedPlan> onStart) {
        var viewModel = new StartViewModel(seeding, tasks, localImages, files, QUIET, plan -> {
            overlay.hide();
            onStart.accept(plan);
        });
        var controller = new StartController(viewModel, messages, overlay);
        var view = new ViewLoader(Map.of(StartController.class, () -> controller), messages)
                .load(StartController.class, "start.fxml");
        viewModel.open();
        overlay.show(view, viewModel::close);
        Platform.runLater(controller::focus);
    }
}
