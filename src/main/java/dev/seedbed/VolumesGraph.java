package dev.seedbed;

import dev.seedbed.services.ServiceGraph;
import dev.seedbed.ui.files.FileBrowser;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.files.FilesDialog;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.volumes.EngineData;
import dev.seedbed.ui.volumes.VolumeServices;
import dev.seedbed.ui.volumes.VolumesScreen;
import dev.seedbed.ui.volumes.VolumesViewModel;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.WindowContext;
import dev.seedbed.volume.helper.ServersOnData;
import dev.seedbed.volume.helper.VolumeSource;

/// Volumes and the files in them.
final class VolumesGraph {
    private final ServiceGraph services;
    private final WindowContext window;
    private final BackgroundTasks background;
    private final FileChoosers choosers;
    private final VolumesViewModel model;

    VolumesGraph(ServiceGraph services, BackgroundTasks background, FileChoosers choosers, WindowContext window) {
        this.services = services;
        this.background = background;
        this.choosers = choosers;
        this.window = window;
        model = new VolumesViewModel(
                services.volumes(), services.sizes(), services.identities(), window.tasks(), window.messages());
        model.namesProperty().subscribe(background::showVolumes);
    }

    VolumesViewModel model() {
        return model;
    }

    FilesDialog filesDialog() {
        return new FilesDialog(this::fileBrowser, window.messages(), window.overlay());
    }

    ListScreen screen(AllSnapshotsActions snapshots, AppNavigator navigator) {
        return VolumesScreen.of(
                model,
                fileBrowser(),
                new VolumeServices(
                        services.volumeChanges(),
                        services.archives(),
                        new EngineData(services.existingData(), services.seeding(), window.messages()),
                        snapshots),
                background,
                choosers,
                window,
                navigator);
    }

    private FileBrowser fileBrowser() {
        return new FileBrowser(
                services.files(), new ServersOnData(services.databases()), background, choosers, window, source -> {
                    if (source instanceof VolumeSource.Volume(String name)) {
                        model.changed(name);
                    }
                });
    }
}
