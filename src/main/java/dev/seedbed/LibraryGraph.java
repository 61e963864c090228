package dev.seedbed;

import dev.seedbed.database.image.LocalImages;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.dialog.StartDialog;
import dev.seedbed.ui.library.LibraryScreen;
import dev.seedbed.ui.library.LibraryViewModel;
import dev.seedbed.ui.library.SeedReading;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// The library of seeds, and the dialog that starts them.
final class LibraryGraph {
    private final StartupState startup;
    private final ServiceGraph services;
    private final WindowContext window;
    private final AllSnapshotsViewModel snapshots;
    private final IntegerProperty count = new SimpleIntegerProperty();
    private @Nullable LibraryViewModel model;

    LibraryGraph(StartupState startup, AllSnapshotsViewModel snapshots, WindowContext window) {
        this.startup = startup;
        this.services = startup.services();
        this.snapshots = snapshots;
        this.window = window;
    }

    /// Seeds found so far; none before the first look.
    IntegerProperty count() {
        return count;
    }

    StartDialog startDialog() {
        return new StartDialog(
                services.seeding(), window.tasks(), this::databaseImages, window.messages(), window.overlay());
    }

    ListScreen screen(AllSnapshotsActions actions, AppNavigator navigator) {
        return LibraryScreen.of(model(actions, navigator), snapshots, actions, window.messages());
    }

    /// Begins to look into the folders at the first call.
    LibraryViewModel model(AllSnapshotsActions actions, AppNavigator navigator) {
        if (model == null) {
            var made = new LibraryViewModel(
                    services.library(startup.settings().get()),
                    new SeedReading(services.indexes(), new DumpPreview(), window.tasks()),
                    services.ready()::of,
                    window.tasks(),
                    navigator::startDatabase,
                    actions::start,
                    this::keepSources);
            snapshots.onListed(made::showRestored);
            snapshots.revisionProperty().subscribe(() -> made.showSnapshots(snapshots.all()));
            count.bind(made.countProperty());
            model = made;
        }
        return model;
    }

    /// References of the engine's images that are database images, the best known first. Blocks.
    private List<String> databaseImages() throws OperationFailedException, InterruptedException {
        return new LocalImages(services.engine())
                .list().stream().flatMap(image -> image.tags().stream()).toList();
    }

    private void keepSources(List<SeedSource> sources) {
        startup.change(old -> old.withLibraryFolders(sources.stream()
                        .filter(source -> source.origin() == SeedSource.Origin.FOLDER)
                        .map(source -> source.folder().toString())
                        .toList())
                .withShowSamples(sources.stream().anyMatch(source -> source.origin() == SeedSource.Origin.SAMPLES)));
    }
}
