package dev.seedbed.ui.compose;

import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Screen;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A compose project in front of the screen that it was opened from, until it is left. Lives on the FX thread.
public final class ProjectScreen implements Screen {
    private final Screen behind;
    private final ProjectViewModel viewModel;
    private final ProjectController controller;
    private final LazyView view;
    private final StackPane node = new StackPane();
    private boolean inFront;
    private boolean isProjectShown;

    /// @param behind the screen that is shown while no project is
    public ProjectScreen(Screen behind, ProjectViewModel viewModel, ProjectTexts texts, ProjectActions actions) {
        this.behind = behind;
        this.viewModel = viewModel;
        this.controller = new ProjectController(viewModel, texts, actions);
        this.view = new LazyView(controller, "project.fxml", texts.messages());
        viewModel.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Path file) {
        boolean before = isProjectShown;
        isProjectShown = file != null;
        if (before != isProjectShown || node.getChildren().isEmpty()) {
            node.getChildren().setAll(isProjectShown ? view.node() : behind.node());
            behind.setInFront(inFront && !isProjectShown);
        }
        if (isProjectShown) {
            Platform.runLater(controller::focus);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void setInFront(boolean nowInFront) {
        inFront = nowInFront;
        behind.setInFront(inFront && !isProjectShown);
        if (inFront) {
            viewModel.refresh();
        }
    }

    @Override
    public void refresh() {
        if (isProjectShown) {
            viewModel.refresh();
        } else {
            behind.refresh();
        }
    }

    @Override
    public void focusFilter() {
        if (!isProjectShown) {
            behind.focusFilter();
        }
    }
}
