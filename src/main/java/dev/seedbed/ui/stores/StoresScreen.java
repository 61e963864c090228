package dev.seedbed.ui.stores;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.stores.access.AccessDialogs;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.WindowContext;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The screen of stores. It looks into them each time it comes to the front. Lives on the FX thread.
public final class StoresScreen implements Screen {
    private final StoresViewModel viewModel;
    private final AutoFetches fetches;
    private final StoreDialogs dialogs;
    private final LazyView view;

    private StoresScreen(StoresViewModel viewModel, AutoFetches fetches, StoreDialogs dialogs, LazyView view) {
        this.viewModel = viewModel;
        this.fetches = fetches;
        this.dialogs = dialogs;
        this.view = view;
    }

    /// @param snapshots those of the engine, as they were listed last
    /// @param start asks for what a database on a snapshot needs, then starts it
    /// @param compare compares the rows of a snapshot with those of a running database
    public static StoresScreen of(
            EngineStores service,
            Supplier<List<Snapshot>> snapshots,
            Consumer<Snapshot> start,
            BiConsumer<Snapshot, Database> compare,
            BackgroundTasks background,
            FileChoosers choosers,
            WindowContext window) {
        return on(service, snapshots, start, compare, background, choosers, window);
    }

    static StoresScreen on(
            StoreService service,
            Supplier<List<Snapshot>> snapshots,
            Consumer<Snapshot> start,
            BiConsumer<Snapshot, Database> compare,
            BackgroundTasks background,
            FileChoosers choosers,
            WindowContext window) {
        var viewModel = new StoresViewModel(service, window.tasks());
        var texts = new StoreTexts(window.messages());
        var pulls = new Pulls(viewModel, texts, background, choosers, start);
        var pushes = new Pushes(viewModel, texts, background, window.overlay());
        var access = new AccessDialogs(service, window, choosers, viewModel::refresh, viewModel::fail);
        var dialogs = new StoreDialogs(viewModel, access, choosers, window, snapshots, pushes, background);
        var fetches = new AutoFetches(viewModel, window.tasks(), pulls);
        var controller = new StoresController(
                viewModel,
                texts,
                pulls,
                dialogs,
                access,
                fetches,
                version -> new RefreshDialog(viewModel, texts, background, window, compare, version).open());
        return new StoresScreen(
                viewModel, fetches, dialogs, new LazyView(controller, "stores.fxml", window.messages()));
    }

    @Override
    public Node node() {
        return view.node();
    }

    /// Asks as what a snapshot is to be published, from wherever somebody is; then does it.
    public void push(Snapshot snapshot) {
        dialogs.push(snapshot);
    }

    @Override
    public void setInFront(boolean inFront) {
        if (inFront) {
            refresh();
        }
    }

    /// Looks for new versions of the packages for which that was asked, from now on. Looks into no other store.
    public void fetchNews() {
        fetches.begin();
    }

    @Override
    public void refresh() {
        viewModel.refresh();
        fetches.read();
    }
}
