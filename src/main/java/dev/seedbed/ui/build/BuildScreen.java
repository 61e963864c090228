package dev.seedbed.ui.build;

import dev.seedbed.text.Messages;
import dev.seedbed.ui.mask.MaskEdits;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A build in front of the screen that it was opened from, until it is left. Lives on the FX thread.
public final class BuildScreen implements Screen {
    private final Screen behind;
    private final BuildController controller;
    private final LazyView view;
    private final StackPane node = new StackPane();
    private boolean inFront;
    private boolean isBuildShown;

    /// @param behind the screen that is shown while no build is
    /// @param masks opens the rules of a mask from its report
    public BuildScreen(Screen behind, BuildViewModel viewModel, WindowContext window, MaskEdits masks) {
        this.behind = behind;
        Messages messages = window.messages();
        this.controller = new BuildController(
                viewModel, new BuildTexts(messages), ReportDialogs.of(window, masks), window.notices());
        this.view = new LazyView(controller, "build.fxml", messages);
        viewModel.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Path seedfile) {
        isBuildShown = seedfile != null;
        node.getChildren().setAll(isBuildShown ? view.node() : behind.node());
        tell();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void setInFront(boolean nowInFront) {
        inFront = nowInFront;
        tell();
    }

    private void tell() {
        behind.setInFront(inFront && !isBuildShown);
        controller.setInFront(inFront && isBuildShown);
    }

    @Override
    public void refresh() {
        behind.refresh();
    }

    @Override
    public void focusFilter() {
        if (!isBuildShown) {
            behind.focusFilter();
        }
    }
}
