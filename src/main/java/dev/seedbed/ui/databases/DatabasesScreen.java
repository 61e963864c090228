package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.window.DetailTab;
import dev.seedbed.ui.window.DetailTabs;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.WindowContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The screen of databases. Lives on the FX thread.
public final class DatabasesScreen {
    private DatabasesScreen() {}

    /// @param lifecycle for the log
    /// @param moreTabs shown between overview and log
    /// @param flatten makes a database use one layer of its own, after a question
    public static ListScreen of(
            DatabasesViewModel viewModel,
            DatabaseLifecycle lifecycle,
            List<DetailTab<Database>> moreTabs,
            Consumer<Database> flatten,
            WindowContext window,
            Navigator navigator) {
        Messages messages = window.messages();
        var actions = new DatabaseActions(viewModel, messages, window.notices(), window.overlay(), navigator);
        var log = new LogTab(new LogViewModel(lifecycle, window.tasks()), messages, window.notices()).tab();
        var tabs = new ArrayList<DetailTab<Database>>();
        tabs.add(new OverviewTab(viewModel, actions, flatten).tab());
        tabs.addAll(moreTabs);
        tabs.add(log);
        var details = new DetailTabs<>(tabs, messages);
        actions.onOpenLog(() -> details.select(log.titleKey()));
        var controller = new DatabasesController(viewModel, actions, details, messages);
        return new ListScreen(
                new LazyView(controller, "databases.fxml", messages), details::setInFront, viewModel::refresh);
    }
}
