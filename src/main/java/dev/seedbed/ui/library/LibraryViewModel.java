package dev.seedbed.ui.library;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.library.elsewhere.CapturedDumps;
import dev.seedbed.ui.library.entry.DescribedEntries;
import dev.seedbed.ui.library.entry.GitEntry;
import dev.seedbed.ui.library.entry.LibraryEntry;
import dev.seedbed.ui.library.entry.LibraryList;
import dev.seedbed.ui.library.entry.LibraryMarks;
import dev.seedbed.ui.library.entry.LibraryPlace;
import dev.seedbed.ui.library.entry.PackageEntry;
import dev.seedbed.ui.library.entry.RemoteEntries;
import dev.seedbed.ui.library.entry.ServicesHead;
import dev.seedbed.ui.library.entry.TableEntry;
import dev.seedbed.ui.library.reading.SeedReading;
import dev.seedbed.ui.library.ready.ReadyMarks;
import dev.seedbed.ui.library.ready.ReadySeedfiles;
import dev.seedbed.ui.library.ready.ReadySeedsCheck;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.tasks.BackgroundTask;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The library as the window shows it: sources, the items of the chosen one, the selected item.
///
/// Confined to the FX thread. The library itself works in the background and is not closed here.
public final class LibraryViewModel implements AutoCloseable {
    private final Library library;
    private final LibraryStarts starts;
    private final LibraryFolders folders;
    private final SeedReading reading;
    private final CapturedDumps captured;
    private final Subscription subscription;

    private final LibraryList list;
    private final ObjectProperty<@Nullable LibraryEntry> selected = new SimpleObjectProperty<>();
    private final BooleanBinding canStart = Bindings.createBooleanBinding(
            () -> {
                LibraryEntry entry = selected.get();
                return entry != null && entry.isStartable();
            },
            selected);
    private final ReadyMarks ready;
    private final ReadySeedfiles built;
    private final DescribedEntries described;
    private final RemoteEntries remote;
    private final Arrivals arrivals;
    private @Nullable Path wanted;
    private List<SeedItem> dumps = List.of();
    private List<SnapshotRow> kept = List.of();

    /// @param look for the mark of seeds that start without a restore
    /// @param sourcesChanged keeps the sources for the next run of the program
    public LibraryViewModel(
            Library library,
            SeedReading reading,
            ReadySeedsCheck look,
            TaskRunner tasks,
            LibraryStarts starts,
            LibraryMarks marks,
            Consumer<List<SeedSource>> sourcesChanged) {
        this.library = library;
        this.reading = reading;
        this.captured = new CapturedDumps(tasks);
        this.ready = new ReadyMarks(look, tasks);
        this.built = new ReadySeedfiles(tasks);
        this.starts = starts;
        this.list = new LibraryList(marks);
        this.described = new DescribedEntries(tasks, this::rebuild);
        this.remote = new RemoteEntries(tasks, InstantSource.system(), this::rebuild);
        this.arrivals = new Arrivals(remote::refresh);
        this.folders = new LibraryFolders(library, sourcesChanged);
        selected.subscribe(entry -> reading.read(entry instanceof LibraryEntry.Dump(var item) ? item : null));
        selected.subscribe(entry ->
                captured.show(entry instanceof LibraryEntry.Dump(var item) && !item.isBundle() ? item.path() : null));
        // An item that was read to its end may turn out to be ready.
        reading.readProperty().subscribe(_ -> ready.refresh());
        subscription = library.listen(tasks.onFxThread(this::show));
    }

    /// Where the selected dump came from, and ways to what the library does not list yet.
    public CapturedDumps captured() {
        return captured;
    }

    /// Shows the project of the selected service of a compose file, or of a file that cannot be read.
    void openProject() {
        if (selected.get() instanceof LibraryEntry.OfService(var file, var service, var _)) {
            captured.ways()
                    .project(
                            file.file(),
                            service == null ? "" : service.database().name());
        }
    }

    /// Selects the dump of this path as soon as the library has it.
    public void select(Path dump) {
        wanted = dump.toAbsolutePath().normalize();
        list.showAll();
        refresh();
        selectWanted();
    }

    private void selectWanted() {
        Path path = wanted;
        if (path != null) {
            list.find(path.toString()).ifPresent(entry -> {
                wanted = null;
                list.placeProperty().set(new LibraryPlace.Everywhere());
                selected.set(entry);
            });
        }
    }

    /// The dumps of all sources.
    public List<SeedItem> dumps() {
        return dumps;
    }

    /// Lists the database services of compose files from now on.
    public void listServices(ServicesHead.Look look) {
        described.listServices(look);
    }

    /// Marks the seeds of which a snapshot is on the engine.
    public void showRestored(List<Snapshot> snapshots) {
        ready.kept(snapshots);
        built.kept(snapshots);
    }

    /// Marks the Seedfiles whose steps are all cached from now on.
    public void markBuilt(ReadySeedfiles.Look how) {
        built.follow(how);
    }

    /// Shows the snapshots of the engine beside the dumps; of builds only what they ended in.
    public void showSnapshots(List<SnapshotRow> rows) {
        kept = rows.stream().filter(row -> !row.snapshot().isIntermediate()).toList();
        rebuild();
    }

    /// Whether exactly this seed was restored on the engine before, as far as it was read.
    boolean isReady(SeedItem item) {
        return ready.isReady(item);
    }

    ReadOnlyObjectProperty<?> readyProperty() {
        return ready.readyProperty();
    }

    /// Whether nothing of a Seedfile would have to be carried out.
    boolean isBuilt(LibraryEntry.OfSeedfile entry) {
        return built.isReady(entry.file().file());
    }

    ReadOnlyObjectProperty<?> builtProperty() {
        return built.readyProperty();
    }

    /// Looks again which seeds are ready, and what is new elsewhere: both may be others by now.
    void lookForReady() {
        ready.refresh();
        built.refresh();
        described.refresh();
        remote.refresh();
    }

    private void show(Library.Contents contents) {
        dumps = contents.items();
        described.files(contents.descriptions());
        list.folders(contents.sources(), !contents.isComplete());
        ready.items(dumps);
        rebuild();
    }

    private void rebuild() {
        LibraryEntry before = selected.get();
        var fresh = new ArrayList<LibraryEntry>();
        dumps.forEach(item -> fresh.add(new LibraryEntry.Dump(item)));
        fresh.addAll(described.entries());
        built.files(fresh.stream()
                .filter(entry -> entry instanceof LibraryEntry.OfSeedfile && entry.isStartable())
                .map(entry -> Path.of(entry.key()))
                .toList());
        kept.forEach(row -> fresh.add(new LibraryEntry.OfSnapshot(row)));
        fresh.addAll(remote.entries());
        list.replace(fresh, remote.places());
        if (before != null) {
            LibraryEntry found = list.find(before.key()).orElse(null);
            if (!Objects.equals(found, selected.get())) {
                selected.set(found);
            }
        }
        selectWanted();
    }

    /// Looks at all sources again.
    public void refresh() {
        library.refresh();
        described.refresh();
        remote.refresh();
    }

    /// Starts a database from what is selected, or opens the dialog for it. Does nothing while [#canStart] is false.
    public void start() {
        LibraryEntry entry = selected.get();
        if (entry == null || !canStart.get()) {
            return;
        }
        Runnable started = () -> list.marks().used(entry);
        switch (entry) {
            // The folder, so that the database is called like it.
            case LibraryEntry.Dump(var item) ->
                starts.seed(item.isBundle() ? List.of(item.path()) : item.files(), started);
            case LibraryEntry.OfSeedfile(var file, var _) -> {
                starts.build(file.file(), true);
                started.run();
            }
            case TableEntry(var group) -> starts.tables(List.of(group.path()), started);
            case LibraryEntry.OfService(var _, var service, var _) -> {
                if (service != null) {
                    starts.service(service, started);
                }
            }
            case LibraryEntry.OfSnapshot(var row) -> starts.snapshot(row.snapshot(), started);
            case PackageEntry shared -> arrives(entry, () -> starts.shared(shared, started));
            case GitEntry tracked -> arrives(entry, () -> starts.tracked(tracked, started));
        }
    }

    /// Builds the selected Seedfile, and starts no database. Does nothing while [#canStart] is false.
    public void build() {
        if (selected.get() instanceof LibraryEntry.OfSeedfile entry && canStart.get()) {
            starts.build(entry.file().file(), false);
            list.marks().used(entry);
        }
    }

    /// Only fetches the selected dump of a repository.
    void fetch() {
        if (selected.get() instanceof GitEntry entry) {
            arrives(entry, () -> starts.fetch(entry));
        }
    }

    /// Nothing is fetched twice at once.
    private void arrives(LibraryEntry entry, Supplier<@Nullable BackgroundTask> transfer) {
        if (arrivals.of(entry) == null) {
            BackgroundTask task = transfer.get();
            if (task != null) {
                arrivals.began(entry, task);
            }
        }
    }

    /// Shows the versions of the selected package.
    void showVersions() {
        if (selected.get() instanceof PackageEntry entry) {
            starts.versions(entry.news().reference());
        }
    }

    /// Takes a source off the list; what is in it stays.
    void remove(LibraryPlace gone) {
        switch (gone) {
            case LibraryPlace.Source(var source) -> folders.remove(source);
            case LibraryPlace.OfRepository(var address) -> starts.forget(address, remote::refresh);
            default -> {
                // The others are there without having been added here.
            }
        }
    }

    /// What is being fetched.
    Arrivals arrivals() {
        return arrivals;
    }

    /// Packages of stores and dumps of repositories.
    public RemoteEntries remote() {
        return remote;
    }

    /// Opens the rules of a mask that a Seedfile applies.
    void editMask(LibraryEntry.OfSeedfile entry, Path mask) {
        starts.editMask(entry.file().file(), mask);
    }

    /// What is listed.
    public LibraryList list() {
        return list;
    }

    /// Where dumps are looked for.
    public LibraryFolders folders() {
        return folders;
    }

    public ObjectProperty<@Nullable LibraryEntry> selectedProperty() {
        return selected;
    }

    public BooleanBinding canStart() {
        return canStart;
    }

    /// What is in the selected item.
    public SeedReading reading() {
        return reading;
    }

    @Override
    public void close() {
        subscription.close();
        reading.close();
    }
}
