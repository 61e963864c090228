package dev.seedbed.ui.shell;

import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.ViewLoader;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The window's content as the rest of the program sees it. Lives on the FX thread.
public final class Shell {
    private final ShellViewModel viewModel;
    private final ShellController controller;
    private final Parent root;

    public Shell(EngineLink engine, TaskRunner tasks, Messages messages) {
        viewModel = new ShellViewModel(engine, messages);
        controller = new ShellController(viewModel, messages, new ContextMenuOfEngines(engine, tasks, messages));
        root = ViewLoader.load(controller, "shell.fxml", messages);
    }

    public Parent root() {
        return root;
    }

    /// Puts the screens of one engine into the window.
    public void show(Workspace workspace, NavItem settings) {
        controller.showWorkspace(workspace, settings);
    }

    /// Gives the scene its keyboard shortcuts and lets files be dropped onto it.
    public void install(Scene scene, Navigator navigator) {
        new ShellWindow(controller, viewModel.destinationProperty(), navigator).install(scene);
    }

    /// Builds the screens that were not visited yet while nobody touches the window.
    public void prepare(Scene scene) {
        controller.prepare(scene);
    }

    /// Has a place for what goes on in the background.
    ///
    /// @param bar goes into the status bar
    /// @param all is laid over the window just above it, and decides itself when it is visible
    public void tasks(Node bar, Node all) {
        controller.showTasks(bar, all);
    }

    public ObjectProperty<Destination> destinationProperty() {
        return viewModel.destinationProperty();
    }

    public Overlay overlay() {
        return controller.overlay();
    }

    public Notices notices() {
        return controller.toast();
    }
}
