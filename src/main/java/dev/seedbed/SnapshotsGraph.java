package dev.seedbed;

import dev.seedbed.services.ServiceGraph;
import dev.seedbed.services.SharingGraph;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.activity.ActivityViewModel;
import dev.seedbed.ui.bake.Bakes;
import dev.seedbed.ui.bake.EngineBakes;
import dev.seedbed.ui.databases.DatabasesViewModel;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.schedules.EngineSchedules;
import dev.seedbed.ui.schedules.SchedulesScreen;
import dev.seedbed.ui.snapshots.EngineSnapshots;
import dev.seedbed.ui.snapshots.SnapshotsTab;
import dev.seedbed.ui.snapshots.SnapshotsViewModel;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import dev.seedbed.ui.snapshots.dialog.SnapshotTexts;
import dev.seedbed.ui.stores.EngineStoresBuilder;
import dev.seedbed.ui.stores.StoresScreen;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.WindowContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The snapshots of one database and of all, and the stores that they are shared in.
final class SnapshotsGraph {
    private final ServiceGraph services;
    private final BackgroundTasks background;
    private final FileChoosers choosers;
    private final WindowContext window;
    private final SnapshotTexts texts;
    private final SnapshotsViewModel ofDatabase;
    private final AllSnapshotsViewModel all;
    private final SchedulesScreen schedules;
    private final Runnable openSchedules;
    private @Nullable StoresScreen stores;

    /// What the window around it knows.
    ///
    /// @param context of the engine in use
    /// @param openSchedules brings the screen of schedules to the front
    record Places(Supplier<String> context, Runnable openSchedules) {}

    SnapshotsGraph(
            ServiceGraph services,
            DatabasesViewModel databases,
            BackgroundTasks background,
            FileChoosers choosers,
            Places places,
            WindowContext window) {
        this.services = services;
        this.openSchedules = places.openSchedules();
        this.background = background;
        this.choosers = choosers;
        this.window = window;
        SnapshotService service =
                new EngineSnapshots(services.snapshots(), services.databases(), services.clones(), services.targets());
        texts = new SnapshotTexts(window.messages());
        ofDatabase = new SnapshotsViewModel(service, window.tasks(), window.messages(), databases::changing);
        all = new AllSnapshotsViewModel(service, window.tasks(), texts::searched);
        SharingGraph sharing = services.sharing();
        schedules = SchedulesScreen.of(
                new EngineSchedules(sharing.schedules(), sharing.runs(), services.databases(), sharing.stores()),
                background,
                window,
                places.context());
    }

    AllSnapshotsViewModel all() {
        return all;
    }

    AllSnapshotsActions actions(AppNavigator navigator) {
        return new AllSnapshotsActions(
                all, window.tasks(), background, texts, window.overlay(), window.notices(), navigator);
    }

    /// The same one each time: what is published from anywhere shows there.
    StoresScreen stores(AllSnapshotsActions actions) {
        if (stores == null) {
            stores = makeStores(actions);
        }
        return stores;
    }

    /// Asks what an image with the data of a snapshot is to be, then makes it.
    void bake(Snapshot snapshot) {
        long bytes = all.row(snapshot.id())
                .map(SnapshotRow::size)
                .map(DiskUsage.OfSnapshot::totalBytes)
                .orElse(-1L);
        Bakes.of(new EngineBakes(services.baking(), services.sharing().leaks().look()), background, window)
                .ask(snapshot, bytes);
    }

    private StoresScreen makeStores(AllSnapshotsActions actions) {
        return StoresScreen.of(
                EngineStoresBuilder.builder()
                        .configured(services.sharing().stores())
                        .news(services.sharing().news())
                        .receiving(services.sharing().receiving())
                        .publishing(services.sharing().publishing())
                        .pruning(services.sharing().pruning())
                        .refreshing(services.sharing().refreshing())
                        .leaks(services.sharing().leaks())
                        .snapshots(services.snapshots())
                        .build(),
                () -> all.all().stream().map(SnapshotRow::snapshot).toList(),
                actions::start,
                actions::compareWithDatabase,
                background,
                choosers,
                services.directories().cache().resolve("packages/dumps"),
                window);
    }

    /// The same one each time: the snapshots of a database show what is in it.
    SchedulesScreen schedules() {
        return schedules;
    }

    /// Says once that a schedule needs a look.
    void offerTrouble() {
        schedules.offerTrouble(window, openSchedules);
    }

    SnapshotsTab tab(AllSnapshotsActions actions, AppNavigator navigator) {
        return new SnapshotsTab(ofDatabase, window, navigator, schedules.ofDatabase(openSchedules), actions::start);
    }

    void refresh() {
        ofDatabase.refresh();
        all.refresh();
    }

    /// Says once that space gets short, with the way to what could go.
    void offerSpace(ActivityViewModel activity, Runnable review) {
        Messages messages = window.messages();
        all.offerProperty().subscribe(offer -> {
            if (offer != null && !offer.unused().isEmpty()) {
                window.notices()
                        .show(
                                messages.get(
                                        "snapshots.all.short.notice", new Formats(messages).size(offer.freeBytes())),
                                messages.get("snapshots.all.review"),
                                review);
            }
        });
        // A restore is what takes space.
        activity.runningProperty().subscribe((before, now) -> {
            if (now.intValue() < before.intValue()) {
                all.checkSpace();
            }
        });
    }
}
