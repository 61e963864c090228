package dev.seedbed.ui.volumes;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.volumes.details.VolumeTabs;
import dev.seedbed.ui.volumes.list.VolumeText;
import dev.seedbed.ui.window.DetailTabs;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;

/// The screen of volumes. Lives on the FX thread.
public final class VolumesScreen {
    private VolumesScreen() {}

    /// @param background take up what lasts long
    public static ListScreen of(
            VolumesViewModel viewModel,
            FileBrowser files,
            VolumeServices services,
            BackgroundTasks background,
            FileChoosers choosers,
            WindowContext window,
            Navigator navigator) {
        Messages messages = window.messages();
        var words = new VolumeText(messages);
        var filesTab = VolumeTabs.files(files);
        var details = new DetailTabs<>(
                List.of(filesTab, VolumeTabs.identity(words), VolumeTabs.users(words, services.snapshots(), navigator)),
                messages);
        var dialogs = new VolumeDialogContext(viewModel, window.tasks(), background, words, window.overlay());
        var actions = new VolumeActions(dialogs, services, choosers, window.notices(), navigator);
        actions.onBrowse(() -> {
            details.select(filesTab.titleKey());
            files.requestFocus();
        });
        details.pane().setId("volumeTabs");
        var controller = new VolumesController(viewModel, actions, details, words);
        return new ListScreen(
                new LazyView(controller, "volumes.fxml", messages),
                inFront -> {
                    viewModel.setInFront(inFront);
                    details.setInFront(inFront);
                },
                viewModel::refresh);
    }
}
