package dev.seedbed.ui.library;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.fx.Screen;
import dev.seedbed.ui.fx.ViewLoader;
import dev.seedbed.ui.snapshots.kept.KeptViewModel;
import dev.seedbed.ui.snapshots.kept.SnapshotDesk;
import dev.seedbed.ui.snapshots.kept.SnapshotPane;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The screen of the library: sources, seeds, and what is in the selected one.
public final class LibraryScreen implements Screen {
    private final LibraryViewModel viewModel;
    private final KeptViewModel kept;
    private final LibraryController controller;
    private final Node node;

    /// @param kept measures the snapshots while the library is in front
    public LibraryScreen(LibraryViewModel viewModel, KeptViewModel kept, SnapshotDesk desk, Messages messages) {
        this.viewModel = viewModel;
        this.kept = kept;
        var texts = new LibraryTexts(messages);
        var details = load(SeedDetailsController.class, new SeedDetailsController(viewModel, texts), messages);
        controller = new LibraryController(viewModel, texts, details, new SnapshotPane(desk, kept, true));
        node = load(LibraryController.class, controller, messages);
    }

    private static <T> Parent load(Class<T> type, T controller, Messages messages) {
        String view = type == SeedDetailsController.class ? "seed-details.fxml" : "library.fxml";
        return new ViewLoader(Map.of(type, () -> controller), messages).load(type, view);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void setInFront(boolean inFront) {
        kept.setInFront(this, inFront);
        if (inFront) {
            viewModel.lookForReady();
        }
    }

    @Override
    public void refresh() {
        viewModel.refresh();
        kept.refresh();
    }

    @Override
    public void focusFilter() {
        controller.focusFilter();
    }
}
