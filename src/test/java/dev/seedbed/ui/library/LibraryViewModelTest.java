package dev.seedbed.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.Awaiting;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.index.DumpIndexCache;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.source.compose.ComposeDatabaseBuilder;
import dev.seedbed.source.compose.file.ComposeFileNames;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeRequest;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.BuildFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.LibraryMarks;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.entry.RemoteLook;
import dev.seedbed.ui.library.entry.ServicesHead;
import dev.seedbed.ui.library.entry.SourceRow;
import dev.seedbed.ui.library.reading.SeedContents;
import dev.seedbed.ui.library.reading.SeedReading;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One thread stands in for the FX thread; the library is the real one on real files.
class LibraryViewModelTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String POSTGRESQL = "CREATE TABLE t (id serial);\nCOPY t (id) FROM stdin;\n1\n2\n\\.\n";
    private static final String MYSQL = "CREATE TABLE `m` (`id` int) ENGINE=InnoDB;\n";

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private final ExecutorService fxThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<Path>> started = new ArrayList<>();
    private final List<Snapshot> startedSnapshots = new ArrayList<>();
    private final List<Path> built = new ArrayList<>();
    private final RecordedStarts starts = new RecordedStarts(started, startedSnapshots::add, built);
    private final List<List<List<String>>> keptMarks = new ArrayList<>();
    private final List<SeedSource> kept = new ArrayList<>();
    private final Set<String> readyNames = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looks = new AtomicInteger();
    private Library library;
    private LibraryViewModel viewModel;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("a.sql"), POSTGRESQL);
        Files.writeString(folder.resolve("b.sql"), MYSQL);
        Files.writeString(folder.resolve("picture.sql"), "\u0089PNG");
        library = new Library(
                new DumpInspector(),
                List.of(SeedSource.folder(folder)),
                file -> SeedfileNames.isOne(file) || ComposeFileNames.isMain(file));
        var tasks = new TaskRunner(background, fxThread);
        var indexes = new DumpIndexes(new DumpIndexer(), new DumpIndexCache(cache, 1 << 20));
        var reading = new SeedReading(indexes, new DumpPreview(), tasks);
        viewModel = onFx(() -> new LibraryViewModel(
                library,
                reading,
                this::ready,
                tasks,
                starts,
                new LibraryMarks(
                        List.of(), List.of(), (favourites, recent) -> keptMarks.add(List.of(favourites, recent))),
                sources -> {
                    kept.clear();
                    kept.addAll(sources);
                }));
        await(() -> viewModel.list().entries().size() == 3);
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            viewModel.close();
            return true;
        });
        library.close();
        background.shutdownNow();
        fxThread.shutdownNow();
    }

    private Map<SeedItem, String> ready(List<SeedItem> items) {
        looks.incrementAndGet();
        return items.stream()
                .filter(item -> readyNames.contains(item.name()))
                .collect(Collectors.toMap(item -> item, _ -> "s1"));
    }

    private boolean isReady(String name) {
        return viewModel.list().entries().stream()
                .anyMatch(entry -> entry instanceof LibraryEntry.Dump(var item)
                        && item.name().equals(name)
                        && viewModel.isReady(item));
    }

    @Test
    void aSeedIsReadyUntilItsFileChangesOrItsSnapshotGoes() throws Exception {
        readyNames.add("a.sql");
        assertThat(looks).hasValue(0);
        onFx(() -> {
            viewModel.showRestored(List.of(restored("s1"), restored("s2")));
            return true;
        });
        await(() -> isReady("a.sql"));
        assertThat(onFx(() -> isReady("b.sql"))).isFalse();

        readyNames.clear();
        Files.writeString(folder.resolve("a.sql"), POSTGRESQL + "-- changed\n");
        await(() -> !isReady("a.sql"));

        readyNames.add("a.sql");
        onFx(() -> {
            viewModel.lookForReady();
            return true;
        });
        await(() -> isReady("a.sql"));
        assertThat(onFx(() -> {
                    viewModel.showRestored(List.of(restored("s2")));
                    return isReady("a.sql");
                }))
                .isFalse();
    }

    @Test
    void anItemThatWasReadIsLookedAtAgain() throws Exception {
        onFx(() -> {
            viewModel.showRestored(List.of(restored("s1")));
            return true;
        });
        await(() -> looks.get() > 0);
        readyNames.add("a.sql");
        select("a.sql");
        await(() -> isReady("a.sql"));
    }

    private static Snapshot restored(String id) {
        return SnapshotBuilder.builder()
                .id(id)
                .name("a.sql")
                .reason(Snapshot.Reason.SEED)
                .kind(DatabaseKind.POSTGRESQL)
                .version("17.6")
                .image("postgres:17")
                .imageId("sha256:1")
                .layers(List.of(new Layer("seedbed-data-" + id, "")))
                .owner(FileOwner.parse("999:999:700").orElseThrow())
                .fingerprint("fingerprint")
                .seedFiles(List.of("a.sql"))
                .seedName("a.sql")
                .dataDatabase("postgres")
                .dataMount("/var/lib/postgresql/data")
                .createdAt(Instant.now())
                .recordId("record-" + id)
                .build();
    }

    @Test
    void selectingAnItemReadsItsTablesAndFirstRows() throws Exception {
        select("a.sql");

        await(() -> viewModel.reading().rowsProperty().get() != null);
        onFx(() -> {
            SeedContents contents = viewModel.reading().contentsProperty().get();
            assertThat(contents.tables()).singleElement().satisfies(table -> {
                assertThat(table.name()).isEqualTo("t");
                assertThat(table.rows()).isEqualTo(2);
            });
            assertThat(viewModel.reading().rowsProperty().get().rows()).containsExactly(List.of("1"), List.of("2"));
            assertThat(viewModel.reading().progressProperty().get()).isEqualTo(SeedReading.IDLE);
            return true;
        });
    }

    @Test
    void startHandsOverTheFiles() throws Exception {
        select("a.sql");
        onFx(() -> {
            viewModel.start();
            return true;
        });

        assertThat(started).containsExactly(List.of(folder.resolve("a.sql")));
    }

    /// So that the database is called like the folder and not like its first file.
    @Test
    void startOfABundleHandsOverTheFolder() throws Exception {
        Path bundle = Files.createDirectory(folder.resolve("webshop"));
        Files.writeString(bundle.resolve("01_schema.sql"), POSTGRESQL);
        Files.writeString(bundle.resolve("02_data.sql"), "INSERT INTO t VALUES (3);\n");
        await(() -> names().contains("webshop"));
        select("webshop");
        onFx(() -> {
            viewModel.start();
            return true;
        });

        assertThat(started).containsExactly(List.of(bundle));
    }

    @Test
    void snapshotsStandBesideDumpsAndStartWithTheSameButton() throws Exception {
        var origin = new SnapshotOrigin(SnapshotOrigin.Sort.REMOVED_DATABASE, "gone", "");
        var row = new SnapshotRow(restored("s1"), origin, null);
        onFx(() -> {
            viewModel.showSnapshots(List.of(row));
            return true;
        });
        await(() -> viewModel.list().entries().size() == 4);
        assertThat(onFx(() -> viewModel.list().sources().getLast()))
                .isEqualTo(new SourceRow(new LibraryPlace.Snapshots(), 1));

        onFx(() -> {
            viewModel.list().filterProperty().set("gone");
            return true;
        });
        assertThat(onFx(() -> viewModel.list().entries().size())).isEqualTo(1);
        onFx(() -> {
            viewModel.selectedProperty().set(viewModel.list().entries().getFirst());
            viewModel.start();
            return true;
        });
        assertThat(startedSnapshots).containsExactly(row.snapshot());
        assertThat(started).isEmpty();

        // A new picture of the same snapshot keeps the choice, its removal ends it.
        var measured = new SnapshotRow(row.snapshot(), origin, new DiskUsage.OfSnapshot(5, 5, 5, 0, Instant.EPOCH));
        assertThat(onFx(() -> {
                    viewModel.showSnapshots(List.of(measured));
                    return viewModel.selectedProperty().get();
                }))
                .isEqualTo(new LibraryEntry.OfSnapshot(measured));
        assertThat(onFx(() -> {
                    viewModel.showSnapshots(List.of());
                    return viewModel.selectedProperty().get() == null;
                }))
                .isTrue();
    }

    @Test
    void aSeedfileStandsBesideDumpsAndStartsWithTheSameButton() throws Exception {
        Path seedfile = Files.writeString(
                folder.resolve("Seedfile.yaml"), "{image: 'postgres:17', steps: [{run: a.sql}, {run: c.sql}]}");
        String name = folder.getFileName() + "/Seedfile.yaml";
        await(() -> viewModel.list().entries().stream()
                .anyMatch(entry -> entry instanceof LibraryEntry.OfSeedfile described && described.failure() != null));
        select(name);
        assertThat(onFx(() -> viewModel.canStart().get()))
                .as("c.sql is missing")
                .isFalse();

        // Whether a Seedfile is right depends on the files that it names as well.
        Files.writeString(folder.resolve("c.sql"), POSTGRESQL);
        await(() -> viewModel.canStart().get());
        onFx(() -> {
            viewModel.list().kindProperty().set(DatabaseKind.MYSQL);
            assertThat(names()).doesNotContain(name);
            viewModel.list().kindProperty().set(DatabaseKind.POSTGRESQL);
            assertThat(names()).contains(name, "a.sql");
            viewModel.list().placeProperty().set(new LibraryPlace.Seedfiles());
            assertThat(names()).containsExactly(name);
            viewModel.list().placeProperty().set(new LibraryPlace.Source(SeedSource.folder(folder)));
            assertThat(names()).contains(name, "a.sql");
            viewModel.start();
            return true;
        });
        assertThat(built).containsExactly(seedfile);
        assertThat(started).isEmpty();
    }

    @Test
    void servicesOfComposeFilesStandBesideDumps() throws Exception {
        Path compose = Files.writeString(folder.resolve("compose.yaml"), "services: {db: {image: 'postgres:17'}}\n");
        ComposeProject project = ComposeProject.read(ComposeRequest.in(folder));
        var service = new ServicesHead.Found(
                project,
                ComposeDatabaseBuilder.builder()
                        .service(project.service("db"))
                        .kind(DatabaseKind.POSTGRESQL)
                        .login(new Credentials("postgres", "", "postgres"))
                        .build());
        onFx(() -> {
            viewModel.listServices(file -> {
                assertThat(file).isEqualTo(compose);
                return List.of(service);
            });
            return true;
        });
        String name = service.project().name() + "/db";
        await(() -> names().contains(name));
        select(name);
        onFx(() -> {
            viewModel.list().placeProperty().set(new LibraryPlace.Services());
            assertThat(names()).containsExactly(name);
            viewModel.start();
            return true;
        });
        assertThat(built).containsExactly(Path.of("db"));

        onFx(() -> {
            viewModel.listServices(file -> {
                throw new OperationFailedException(new BuildFailure.FileInvalid(file, 1, 1, "x", "y"));
            });
            return true;
        });
        await(() -> viewModel.list().entries().stream()
                .anyMatch(entry -> entry instanceof LibraryEntry.OfService broken && broken.failure() != null));
        onFx(() -> {
            viewModel.listServices(_ -> {
                throw new OperationFailedException(new Failure.NotFound("image", "x"));
            });
            return true;
        });
        await(() -> viewModel.list().entries().isEmpty());
    }

    @Test
    void aSeedfileWhoseStepsAreAllCachedIsMarkedAsLongAsItsSnapshotIsThere() throws Exception {
        Path file = Files.writeString(folder.resolve("Seedfile.yaml"), "{image: 'postgres:17', steps: [{run: a.sql}]}");
        library.refresh();
        await(() -> seedfile().map(LibraryEntry::isStartable).orElse(false));
        var isBuilt = new AtomicBoolean();
        onFx(() -> {
            viewModel.markBuilt(
                    asked -> asked.equals(file) && isBuilt.get() ? Optional.of(restored("s1")) : Optional.empty());
            viewModel.showRestored(List.of(restored("s1")));
            assertThat(isMarked()).isFalse();
            isBuilt.set(true);
            viewModel.lookForReady();
            return true;
        });
        await(this::isMarked);
        assertThat(onFx(() -> {
                    viewModel.showRestored(List.of(restored("s2")));
                    return isMarked();
                }))
                .as("without a look")
                .isFalse();
    }

    private Optional<LibraryEntry.OfSeedfile> seedfile() {
        return viewModel.list().entries().stream()
                .filter(LibraryEntry.OfSeedfile.class::isInstance)
                .map(LibraryEntry.OfSeedfile.class::cast)
                .findFirst();
    }

    private boolean isMarked() {
        return seedfile().map(viewModel::isBuilt).orElse(false);
    }

    @Test
    void whatWasUsedLastComesFirst() throws Exception {
        for (String name : new String[] {"a.sql", "b.sql", "a.sql"}) {
            select(name);
            onFx(() -> {
                viewModel.start();
                return true;
            });
        }
        assertThat(onFx(() -> viewModel.list().sources().get(2).count()))
                .as("a dialog that was only opened started nothing")
                .isZero();
        for (Runnable agreed : List.copyOf(starts.asked())) {
            onFx(() -> {
                agreed.run();
                return true;
            });
        }
        onFx(() -> {
            LibraryPlace recent = viewModel.list().sources().get(2).place();
            assertThat(recent).isInstanceOf(LibraryPlace.Recent.class);
            assertThat(viewModel.list().sources().get(2).count()).isEqualTo(2);
            viewModel.list().placeProperty().set(recent);
            return true;
        });
        assertThat(onFx(this::names)).containsExactly("a.sql", "b.sql");
        assertThat(keptMarks.getLast().getLast())
                .containsExactly(
                        folder.resolve("a.sql").toString(),
                        folder.resolve("b.sql").toString());
    }

    @Test
    void favouritesHaveAPlaceOfTheirOwn() throws Exception {
        onFx(() -> {
            LibraryEntry second = viewModel.list().entries().get(1);
            viewModel.list().marks().toggleFavourite(second);
            LibraryPlace favourites = viewModel.list().sources().get(1).place();
            assertThat(viewModel.list().sources().get(1).count()).isEqualTo(1);
            viewModel.list().placeProperty().set(favourites);
            assertThat(names()).containsExactly(second.name());
            assertThat(keptMarks.getLast().getFirst()).containsExactly(second.key());
            viewModel.list().marks().toggleFavourite(second);
            assertThat(names()).isEmpty();
            assertThat(viewModel.list().placeProperty().get()).isEqualTo(favourites);
            assertThat(keptMarks.getLast().getFirst()).isEmpty();
            return true;
        });
    }

    /// What is shown once is not pushed down by what comes later.
    @Test
    void snapshotsWaitUntilAllDumpsAreThere() throws Exception {
        var row = new SnapshotRow(
                restored("s1"), new SnapshotOrigin(SnapshotOrigin.Sort.REMOVED_DATABASE, "gone", ""), null);
        var pictures = new ArrayList<List<String>>();
        var tasks = new TaskRunner(background, fxThread);
        var indexes = new DumpIndexes(new DumpIndexer(), new DumpIndexCache(cache, 1 << 20));
        Library slow = new Library(new DumpInspector(), List.of(SeedSource.folder(folder)));
        // Whatever the library finds out meanwhile is reported after this.
        LibraryViewModel early = onFx(() -> {
            var model = new LibraryViewModel(
                    slow,
                    new SeedReading(indexes, new DumpPreview(), tasks),
                    this::ready,
                    tasks,
                    new RecordedStarts(started, startedSnapshots::add, built),
                    new LibraryMarks(List.of(), List.of(), (_, _) -> {}),
                    _ -> {});
            model.list().entries().addListener((ListChangeListener<LibraryEntry>) _ -> pictures.add(
                    model.list().entries().stream().map(LibraryEntry::key).toList()));
            model.showSnapshots(List.of(row));
            assertThat(model.list().entries()).isEmpty();
            model.list().placeProperty().set(new LibraryPlace.Snapshots());
            assertThat(model.list().entries())
                    .as("alone they have their places")
                    .hasSize(1);
            model.list().placeProperty().set(new LibraryPlace.Everywhere());
            pictures.clear();
            return model;
        });

        await(() -> early.list().entries().size() == 4);
        onFx(() -> {
            early.close();
            return true;
        });
        slow.close();
        assertThat(pictures).isNotEmpty();
        List<String> last = pictures.getLast();
        assertThat(last.getLast()).isEqualTo(new LibraryEntry.OfSnapshot(row).key());
        assertThat(pictures).allSatisfy(picture -> {
            boolean hasSnapshots = picture.contains(last.getLast());
            assertThat(hasSnapshots && picture.size() < last.size() && picture.size() > 1)
                    .as("%s before %s", picture, last)
                    .isFalse();
        });
    }

    @Test
    void whatIsUnfitSaysWhyAndCannotBeStarted() throws Exception {
        select("picture.sql");
        onFx(() -> {
            viewModel.start();
            assertThat(viewModel.canStart().get()).isFalse();
            assertThat(viewModel.reading().failureProperty().get()).isInstanceOf(SeedFailure.SeedUnfit.class);
            return true;
        });

        assertThat(started).isEmpty();
    }

    @Test
    void filterAndKindNarrowTheList() throws Exception {
        assertThat(onFx(() -> {
                    viewModel.list().filterProperty().set("A.SQ");
                    return names();
                }))
                .containsExactly("a.sql");
        assertThat(onFx(() -> {
                    viewModel.list().filterProperty().set("");
                    viewModel.list().kindProperty().set(DatabaseKind.MYSQL);
                    return names();
                }))
                .contains("b.sql")
                .doesNotContain("a.sql");
    }

    @Test
    void selectionStaysWhenFilesComeAndGo() throws Exception {
        select("b.sql");
        Files.writeString(folder.resolve("0.sql"), POSTGRESQL);
        await(() -> viewModel.list().entries().size() == 4);
        assertThat(onFx(() -> viewModel.selectedProperty().get().name())).isEqualTo("b.sql");

        Files.delete(folder.resolve("b.sql"));
        await(() -> viewModel.list().entries().size() == 3);
        assertThat(onFx(() -> viewModel.selectedProperty().get() == null)).isTrue();
    }

    @Test
    void foldersAreAddedAndRemovedAndKept(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("c.sql"), POSTGRESQL);
        onFx(() -> {
            viewModel.folders().add(other);
            viewModel.folders().add(other);
            return true;
        });
        await(() -> viewModel.list().entries().size() == 4);
        assertThat(kept).containsExactly(SeedSource.folder(folder), SeedSource.folder(other));

        onFx(() -> {
            viewModel.folders().remove(SeedSource.folder(folder));
            return true;
        });
        await(() -> viewModel.list().entries().size() == 1);
        assertThat(kept).containsExactly(SeedSource.folder(other));
    }

    private List<String> names() {
        return viewModel.list().entries().stream().map(LibraryEntry::name).toList();
    }

    private void select(String name) throws Exception {
        onFx(() -> {
            viewModel
                    .selectedProperty()
                    .set(viewModel.list().entries().stream()
                            .filter(item -> item.name().equals(name))
                            .findFirst()
                            .orElseThrow());
            return true;
        });
    }

    private <T> T onFx(java.util.concurrent.Callable<T> work) throws Exception {
        Future<T> done = fxThread.submit(work);
        return done.get();
    }

    private void await(BooleanSupplier condition) throws Exception {
        Awaiting.until(PATIENCE, () -> viewModel.list().entries().toString(), () -> onFx(condition::getAsBoolean));
    }

    private static PackageNews news(int here) {
        return new PackageNews(
                new PackageReference("team", new PackageName("shop/base"), null),
                version(8),
                version(here),
                null,
                here == 8 ? 0 : 12 << 20);
    }

    private static VersionInfo version(int number) {
        return new VersionInfo(
                new PublishedVersion(
                        new Tag("v" + number),
                        new Digest(Integer.toString(number).repeat(64))),
                PackageDescriptionBuilder.builder()
                        .type(PackageDescription.Type.SNAPSHOT)
                        .name("before")
                        .kind("postgresql")
                        .who("ann@laptop")
                        .when(Instant.parse("2026-11-30T10:00:00Z"))
                        .build(),
                0,
                number == 8);
    }

    @Test
    void packagesOfStoresAreListedAndNoStoreHoldsUpTheList() throws Exception {
        var asked = new CountDownLatch(1);
        var away = new ConfiguredStore("away", URI.create("file:///away"), StoreLevel.TEAM);
        var team = new ConfiguredStore("team", URI.create("file:///team"), StoreLevel.TEAM);
        onFx(() -> {
            viewModel.remote().followStores(new RemoteLook<>() {
                @Override
                public List<ConfiguredStore> places() {
                    return List.of(away, team);
                }

                @Override
                public Seen<PackageNews> seen(ConfiguredStore place) {
                    return Seen.never();
                }

                @Override
                public List<PackageNews> ask(ConfiguredStore place) throws InterruptedException {
                    if (place.equals(away)) {
                        asked.await();
                    }
                    return place.equals(away) ? List.of() : List.of(news(7));
                }
            });
            return true;
        });
        await(() -> viewModel.list().entries().size() == 4);
        LibraryEntry entry = viewModel.list().entries().getLast();
        assertThat(entry.key()).isEqualTo("package team:shop/base");
        assertThat(onFx(() -> viewModel.list().sources().stream()
                        .filter(SourceRow::hasNews)
                        .map(SourceRow::place)
                        .toList()))
                .containsExactly(new LibraryPlace.OfStore(team));
        onFx(() -> {
            viewModel.list().filterProperty().set("ANN@");
            return true;
        });
        assertThat(viewModel.list().entries()).containsExactly(entry);
        onFx(() -> {
            viewModel.selectedProperty().set(entry);
            viewModel.start();
            viewModel.showVersions();
            return true;
        });
        assertThat(built).containsExactly(Path.of("v8"), Path.of("shop/base"));
        asked.countDown();
    }
}
