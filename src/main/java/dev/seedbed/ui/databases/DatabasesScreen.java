package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.DetailTabs;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The screen of databases. Lives on the FX thread.
public final class DatabasesScreen implements Screen {
    private final DatabasesViewModel viewModel;
    private final DatabasesController controller;
    private final DetailTabs<Database> details;
    private final LazyView view;

    /// @param lifecycle for the log
    /// @param moreTabs shown between overview and log
    /// @param flatten makes a database use one layer of its own, after a question
    public DatabasesScreen(
            DatabasesViewModel viewModel,
            DatabaseLifecycle lifecycle,
            TaskRunner tasks,
            List<DetailTab<Database>> moreTabs,
            Consumer<Database> flatten,
            Messages messages,
            Notices notices,
            Overlay overlay,
            Navigator navigator) {
        this.viewModel = viewModel;
        var actions = new DatabaseActions(viewModel, messages, notices, overlay, navigator);
        var log = new LogTab(new LogViewModel(lifecycle, tasks), messages, notices).tab();
        var tabs = new ArrayList<DetailTab<Database>>();
        tabs.add(new OverviewTab(viewModel, actions, flatten).tab());
        tabs.addAll(moreTabs);
        tabs.add(log);
        this.details = new DetailTabs<>(tabs, messages);
        actions.onOpenLog(() -> details.select(log.titleKey()));
        this.controller = new DatabasesController(viewModel, actions, details, messages);
        this.view = new LazyView(controller, "databases.fxml", messages);
    }

    /// Selects the database of this container, now or as soon as it is listed.
    public void show(String containerId) {
        viewModel.ask(containerId);
    }

    @Override
    public Parent node() {
        return view.node();
    }

    @Override
    public void setInFront(boolean inFront) {
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
