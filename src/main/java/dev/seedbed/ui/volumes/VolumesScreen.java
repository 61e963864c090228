package dev.seedbed.ui.volumes;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.volumes.details.VolumeTabs;
import dev.seedbed.ui.volumes.list.VolumeLine;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.DetailTabs;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.Screen;
import java.util.List;
import javafx.scene.Parent;

/// The screen of volumes. Lives on the FX thread.
public final class VolumesScreen implements Screen {
    private final VolumesViewModel viewModel;
    private final VolumesController controller;
    private final DetailTabs<VolumeLine.Shown> details;
    private final LazyView view;

    /// @param background take up what lasts long
    public VolumesScreen(
            VolumesViewModel viewModel,
            FileBrowser files,
            VolumeServices services,
            TaskRunner tasks,
            BackgroundTasks background,
            FileChoosers choosers,
            Messages messages,
            Overlay overlay,
            Notices notices,
            Navigator navigator) {
        this.viewModel = viewModel;
        var words = new VolumeText(messages);
        var filesTab = VolumeTabs.files(files);
        this.details = new DetailTabs<>(
                List.of(filesTab, VolumeTabs.identity(words), VolumeTabs.users(words, services.snapshots(), navigator)),
                messages);
        var actions =
                new VolumeActions(viewModel, services, tasks, background, choosers, words, overlay, notices, navigator);
        actions.onBrowse(() -> {
            details.select(filesTab.titleKey());
            files.requestFocus();
        });
        details.pane().setId("volumeTabs");
        this.controller = new VolumesController(viewModel, actions, details, words);
        this.view = new LazyView(controller, "volumes.fxml", messages);
    }

    @Override
    public Parent node() {
        return view.node();
    }

    @Override
    public void setInFront(boolean inFront) {
        viewModel.setInFront(inFront);
        details.setInFront(inFront);
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
