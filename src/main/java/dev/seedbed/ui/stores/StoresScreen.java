package dev.seedbed.ui.stores;

import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.stores.access.AccessDialogs;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.LazyView;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
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
    private final SharedPackages shared;
    private final LazyView view;

    private StoresScreen(
            StoresViewModel viewModel,
            AutoFetches fetches,
            StoreDialogs dialogs,
            SharedPackages shared,
            LazyView view) {
        this.viewModel = viewModel;
        this.shared = shared;
        this.fetches = fetches;
        this.dialogs = dialogs;
        this.view = view;
    }

    /// @param snapshots those of the engine, as they were listed last
    /// @param start asks for what a database on a snapshot needs, then starts it
    /// @param compare compares the rows of a snapshot with those of a running database
    /// @param dumps folder of ours for dumps that are received to be started
    public static StoresScreen of(
            EngineStores service,
            Supplier<List<Snapshot>> snapshots,
            Consumer<Snapshot> start,
            BiConsumer<Snapshot, Database> compare,
            BackgroundTasks background,
            FileChoosers choosers,
            Path dumps,
            WindowContext window) {
        return on(service, snapshots, start, compare, background, choosers, dumps, window);
    }

    static StoresScreen on(
            StoreService service,
            Supplier<List<Snapshot>> snapshots,
            Consumer<Snapshot> start,
            BiConsumer<Snapshot, Database> compare,
            BackgroundTasks background,
            FileChoosers choosers,
            Path dumps,
            WindowContext window) {
        var viewModel = new StoresViewModel(service, window.tasks());
        var texts = new StoreTexts(window.messages());
        var pulls = new Pulls(viewModel, texts, background, choosers, start);
        var pushes = new Pushes(viewModel, texts, background, window.overlay());
        var access = new AccessDialogs(service, window, choosers, viewModel::refresh, viewModel::fail);
        var dialogs = new StoreDialogs(viewModel, access, choosers, window, snapshots, pushes, background);
        var fetches = new AutoFetches(viewModel, window.tasks(), pulls);
        var shared = new SharedPackages(service, texts, background, pulls, dumps);
        var controller = new StoresController(
                viewModel,
                texts,
                pulls,
                dialogs,
                access,
                fetches,
                version -> new RefreshDialog(viewModel, texts, background, window, compare, version).open());
        return new StoresScreen(
                viewModel, fetches, dialogs, shared, new LazyView(controller, "stores.fxml", window.messages()));
    }

    @Override
    public Node node() {
        return view.node();
    }

    /// Asks as what a snapshot is to be published, from wherever somebody is; then does it.
    public void push(Snapshot snapshot) {
        dialogs.push(snapshot);
    }

    /// Packages as the library lists and starts them.
    public SharedPackages shared() {
        return shared;
    }

    /// Shows the versions of a package as soon as it is listed.
    public void select(PackageReference reference) {
        viewModel.want(reference);
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
