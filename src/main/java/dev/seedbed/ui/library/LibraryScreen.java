package dev.seedbed.ui.library;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.all.SnapshotPane;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.ViewLoader;
import javafx.scene.Node;

/// The screen of the library: sources, seeds, and what is in the selected one.
public final class LibraryScreen implements Screen {
    private final LibraryViewModel viewModel;
    private final AllSnapshotsViewModel allSnapshots;
    private final LibraryController controller;
    private final Node node;

    /// @param allSnapshots measures the snapshots while the library is in front
    public LibraryScreen(
            LibraryViewModel viewModel,
            AllSnapshotsViewModel allSnapshots,
            AllSnapshotsActions snapshotActions,
            Messages messages) {
        this.viewModel = viewModel;
        this.allSnapshots = allSnapshots;
        var texts = new LibraryTexts(messages);
        var details = ViewLoader.load(new SeedDetailsController(viewModel, texts), "seed-details.fxml", messages);
        controller =
                new LibraryController(viewModel, texts, details, new SnapshotPane(snapshotActions, allSnapshots, true));
        node = ViewLoader.load(controller, "library.fxml", messages);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void setInFront(boolean inFront) {
        allSnapshots.setInFront(this, inFront);
        if (inFront) {
            viewModel.lookForReady();
        }
    }

    @Override
    public void refresh() {
        viewModel.refresh();
        allSnapshots.refresh();
    }

    @Override
    public void focusFilter() {
        controller.focusFilter();
    }
}
