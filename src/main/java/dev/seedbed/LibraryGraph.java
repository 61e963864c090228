package dev.seedbed;

import dev.seedbed.build.Builds;
import dev.seedbed.build.tables.TableImages;
import dev.seedbed.database.image.LocalImages;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.services.ServiceGraph;
import dev.seedbed.settings.Preferences;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.ComposeStart;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.git.GitAddress;
import dev.seedbed.store.PackageReference;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.failure.FailureText;
import dev.seedbed.ui.build.BuildScreen;
import dev.seedbed.ui.build.BuildViewModel;
import dev.seedbed.ui.compose.SwapChoice;
import dev.seedbed.ui.dialog.StartDialog;
import dev.seedbed.ui.files.FileChoosers;
import dev.seedbed.ui.library.LibraryScreen;
import dev.seedbed.ui.library.LibraryStarts;
import dev.seedbed.ui.library.LibraryViewModel;
import dev.seedbed.ui.library.elsewhere.ChosenSeeds;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.LibraryMarks;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.ServicesHead;
import dev.seedbed.ui.library.reading.SeedReading;
import dev.seedbed.ui.repositories.Repositories;
import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.ui.snapshots.all.AllSnapshotsViewModel;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.tables.TablesDialog;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.BackgroundTasks;
import dev.seedbed.ui.window.ListScreen;
import dev.seedbed.ui.window.Screen;
import dev.seedbed.ui.window.WindowContext;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// The library of seeds, and the dialog that starts them.
final class LibraryGraph {
    private final StartupState startup;
    private final ServiceGraph services;
    private final WindowContext window;
    private final SnapshotsGraph stored;
    private final AllSnapshotsViewModel snapshots;
    private final Repositories repositories;
    private final FileChoosers choosers;
    private final MaskDialogs masks;
    private final IntegerProperty count = new SimpleIntegerProperty();
    private @Nullable LibraryViewModel model;
    private @Nullable BuildViewModel builds;
    private final ComposeGraph compose;

    LibraryGraph(
            StartupState startup,
            SnapshotsGraph stored,
            BackgroundTasks background,
            FileChoosers choosers,
            MaskDialogs masks,
            WindowContext window) {
        this.startup = startup;
        this.services = startup.services();
        this.stored = stored;
        this.snapshots = stored.all();
        this.repositories = new Repositories(services.sources().repositories(), background, window);
        this.choosers = choosers;
        this.masks = masks;
        this.window = window;
        this.compose = new ComposeGraph(services, window);
    }

    /// Something on the engine is another than before.
    void engineChanged() {
        compose.model().refresh();
    }

    /// Seeds found so far; none before the first look.
    IntegerProperty count() {
        return count;
    }

    StartDialog startDialog() {
        return new StartDialog(
                services.seeding(), window.tasks(), this::databaseImages, window.messages(), window.overlay());
    }

    Screen screen(AllSnapshotsActions actions, AppNavigator navigator) {
        ListScreen library = LibraryScreen.of(model(actions, navigator), snapshots, actions, window.messages());
        Screen build = new BuildScreen(library, builds(actions), window, masks::edit);
        return compose.screen(
                build,
                this::choices,
                (project, database) ->
                        startLike(new ServicesHead.Found(project.project(), database), navigator, () -> {}));
    }

    private BuildViewModel builds(AllSnapshotsActions actions) {
        if (builds == null) {
            builds = new BuildViewModel(
                    services.builds(window.messages())::build,
                    window.tasks(),
                    window.messages(),
                    new BuildViewModel.Starts(actions::start, actions::startNow));
        }
        return builds;
    }

    /// Begins to look into the folders at the first call.
    LibraryViewModel model(AllSnapshotsActions actions, AppNavigator navigator) {
        if (model == null) {
            Preferences preferences = startup.settings().get();
            var made = new LibraryViewModel(
                    services.sources().library(preferences),
                    new SeedReading(services.indexes(), new DumpPreview(), window.tasks()),
                    services.ready()::of,
                    window.tasks(),
                    starts(actions, navigator),
                    new LibraryMarks(preferences.favourites(), preferences.recentSeeds(), this::keepMarks),
                    this::keepSources);
            snapshots.onListed(made::showRestored);
            snapshots.revisionProperty().subscribe(() -> made.showSnapshots(snapshots.all()));
            made.listServices(this::services);
            made.captured().leadTo(new ElsewhereGraph(startup, window, compose.model(), made, repositories, navigator));
            made.folders().addDownloads(services.sources().downloads());
            made.remote().followStores(stored.stores(actions).shared());
            made.remote().followRepositories(repositories);
            Builds looked = services.builds(window.messages());
            made.markBuilt(file -> looked.look(file).result());
            count.bind(made.list().countProperty());
            model = made;
        }
        return model;
    }

    /// Where what the user chooses or drops leads.
    ChosenSeeds chosen(AllSnapshotsActions actions, AppNavigator navigator) {
        LibraryStarts starts = starts(actions, navigator);
        var ways = new ChosenSeeds.Ways(
                navigator::startSeeds,
                rows -> {
                    navigator.showLibrary();
                    starts.tables(rows, () -> {});
                },
                seedfile -> {
                    window.overlay().hide();
                    compose.model().leave();
                    navigator.showLibrary();
                    starts.build(seedfile, true);
                },
                file -> {
                    window.overlay().hide();
                    navigator.showLibrary();
                    compose.model().open(file);
                });
        return new ChosenSeeds(window.tasks(), ways);
    }

    private LibraryStarts starts(AllSnapshotsActions actions, AppNavigator navigator) {
        return new LibraryStarts() {
            @Override
            public void seed(List<Path> files, Runnable started) {
                navigator.startDatabase(files, started);
            }

            @Override
            public void snapshot(Snapshot snapshot, Runnable started) {
                actions.start(snapshot, started);
            }

            @Override
            public void service(ServicesHead.Found service, Runnable started) {
                startLike(service, navigator, started);
            }

            @Override
            public void tables(List<Path> paths, Runnable started) {
                var seedfiles = new TableSeedfiles(
                        services.ownSeedfiles(),
                        choosers,
                        window,
                        builds(actions)::open,
                        model(actions, navigator)::refresh);
                new TablesDialog(
                                window.tasks(),
                                new TableImages(services.engine())::all,
                                window.messages(),
                                window.overlay(),
                                seedfiles)
                        .open(paths, started);
            }

            @Override
            public void editMask(Path seedfile, Path mask) {
                masks.edit(seedfile, mask, model(actions, navigator)::refresh);
            }

            @Override
            public @Nullable BackgroundTask shared(PackageEntry entry, Runnable started) {
                return stored.stores(actions)
                        .shared()
                        .start(
                                entry,
                                snapshot -> unlessAsked(() -> actions.start(snapshot, started)),
                                dump -> unlessAsked(() -> navigator.startDatabase(List.of(dump), started)));
            }

            @Override
            public @Nullable BackgroundTask tracked(GitEntry entry, Runnable started) {
                Path here = entry.dump().here();
                if (here != null) {
                    navigator.startDatabase(List.of(here), started);
                    return null;
                }
                return repositories.fetch(
                        entry.dump(), file -> unlessAsked(() -> navigator.startDatabase(List.of(file), started)));
            }

            @Override
            public BackgroundTask fetch(GitEntry entry) {
                return repositories.fetch(entry.dump(), _ -> {});
            }

            @Override
            public void versions(PackageReference reference) {
                stored.stores(actions).select(reference);
                navigator.showStores();
            }

            @Override
            public void forget(GitAddress repository, Runnable done) {
                repositories.forget(repository, done);
            }

            // What has just arrived takes no dialog away that somebody is filling in.
            private void unlessAsked(Runnable dialog) {
                if (!window.overlay().isShowing()) {
                    dialog.run();
                }
            }

            @Override
            public void build(Path seedfile, boolean starts) {
                builds(actions).open(seedfile, starts);
            }
        };
    }

    /// What a service could be given: snapshots, the newest first, then dumps.
    private List<SwapChoice> choices(ComposeDatabase database) {
        List<SeedItem> dumps = model == null ? List.of() : model.dumps();
        return Stream.<SwapChoice>concat(
                        snapshots.all().stream()
                                .map(SnapshotRow::snapshot)
                                .filter(snapshot -> !snapshot.isIntermediate() && ComposeGraph.fits(database, snapshot))
                                .<SwapChoice>map(SwapChoice.OfSnapshot::new),
                        dumps.stream()
                                .filter(item ->
                                        item.isStartable() && (item.kind() == null || item.kind() == database.kind()))
                                .<SwapChoice>map(item -> new SwapChoice.OfSeed(item.path())))
                .toList();
    }

    /// References of the engine's images that are database images, the best known first. Blocks.
    private List<String> databaseImages() throws OperationFailedException, InterruptedException {
        return new LocalImages(services.engine())
                .list().stream().flatMap(image -> image.tags().stream()).toList();
    }

    /// Plans a start like a service, then asks.
    private void startLike(ServicesHead.Found service, AppNavigator navigator, Runnable started) {
        var _ = window.tasks()
                .run(
                        "plan a start like " + service.database().name(),
                        () -> services.sources()
                                .compose()
                                .start(service.project(), service.database(), ComposeStart.Wish.NOTHING),
                        outcome -> outcome.handle(
                                start -> navigator.startDatabase(start.request(), start.notes(), started),
                                failure -> window.notices()
                                        .show(new FailureText(window.messages(), new Formats(window.messages()))
                                                .message(failure)
                                                .asLine())));
    }

    /// The database services of a compose file, with those of all profiles. Blocks.
    private List<ServicesHead.Found> services(Path file) throws OperationFailedException, InterruptedException {
        ComposeProject project = ComposeGraph.read(file);
        return services.sources().compose().list(project).stream()
                .map(database -> new ServicesHead.Found(project, database))
                .toList();
    }

    private void keepMarks(List<String> favourites, List<String> recent) {
        startup.change(old -> old.withFavourites(favourites).withRecentSeeds(recent));
    }

    private void keepSources(List<SeedSource> sources) {
        startup.change(old -> old.withLibraryFolders(sources.stream()
                        .filter(source -> source.origin() == SeedSource.Origin.FOLDER)
                        .map(source -> source.folder().toString())
                        .toList())
                .withShowSamples(sources.stream().anyMatch(source -> source.origin() == SeedSource.Origin.SAMPLES)));
    }
}
