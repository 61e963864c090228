package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.snapshot.RemovalWithSnapshot;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.FakeSeeding;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Navigator;
import dev.seedbed.ui.window.Notices;
import dev.seedbed.ui.window.Overlay;
import dev.seedbed.ui.window.WindowContext;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The list of databases of an engine, with what it needs.
public final class DatabasesFixture {
    public final DatabaseCatalogue catalogue;
    public final DatabaseLifecycle lifecycle;
    public final DatabasesViewModel viewModel;
    private final TaskRunner tasks;

    public DatabasesFixture(ContainerEngine engine, FakeSeeding seeding, TaskRunner tasks) {
        this(engine, seeding, tasks, InstantSource.system());
    }

    /// @param clock says how old containers are
    DatabasesFixture(ContainerEngine engine, FakeSeeding seeding, TaskRunner tasks, InstantSource clock) {
        this.tasks = tasks;
        catalogue = new DatabaseCatalogue(engine);
        lifecycle = new DatabaseLifecycle(engine, catalogue);
        viewModel = new DatabasesViewModel(
                catalogue,
                lifecycle,
                new RemovalWithSnapshot(new Snapshots(engine), catalogue, lifecycle),
                new VolumeSizes(engine, clock),
                seeding,
                tasks);
    }

    /// The screen without the tabs of other screens.
    public ListScreen screen(Messages messages, Notices notices, Overlay overlay, @Nullable Navigator navigator) {
        return screen(messages, notices, overlay, navigator, _ -> {});
    }

    ListScreen screen(
            Messages messages,
            Notices notices,
            Overlay overlay,
            @Nullable Navigator navigator,
            Consumer<Database> flatten) {
        return DatabasesScreen.of(
                viewModel,
                lifecycle,
                List.of(),
                flatten,
                new WindowContext(tasks, messages, overlay, notices),
                navigator);
    }
}
