package dev.seedbed.ui.library;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.all.SnapshotPane;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.ViewLoader;

/// The screen of the library: sources, seeds, and what is in the selected one.
public final class LibraryScreen {
    private LibraryScreen() {}

    /// @param allSnapshots measures the snapshots while the library is in front
    public static ListScreen of(
            LibraryViewModel viewModel,
            AllSnapshotsViewModel allSnapshots,
            AllSnapshotsActions snapshotActions,
            Messages messages) {
        var texts = new LibraryTexts(messages);
        var details = ViewLoader.load(new SeedDetailsController(viewModel, texts), "seed-details.fxml", messages);
        var controller =
                new LibraryController(viewModel, texts, details, new SnapshotPane(snapshotActions, allSnapshots, true));
        return new ListScreen(
                new LazyView(controller, "library.fxml", messages),
                inFront -> {
                    allSnapshots.setInFront(controller, inFront);
                    if (inFront) {
                        viewModel.lookForReady();
                    }
                },
                () -> {
                    viewModel.refresh();
                    allSnapshots.refresh();
                });
    }
}
