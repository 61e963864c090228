package dev.seedbed.ui.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.library.elsewhere.CapturedDumps;
import dev.seedbed.ui.library.ready.ReadyMarks;
import dev.seedbed.ui.library.ready.ReadySeedfiles;
import dev.seedbed.ui.library.ready.ReadySeedsCheck;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The library as the window shows it: sources, the items of the chosen one, the selected item.
///
/// Confined to the FX thread. The library itself works in the background and is not closed here.
public final class LibraryViewModel implements AutoCloseable {
    private final Library library;
    private final LibraryStarts starts;
    private final Consumer<List<SeedSource>> sourcesChanged;
    private final SeedReading reading;
    private final CapturedDumps captured;
    private final Subscription subscription;

    private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
    private final LibraryRows rows = new LibraryRows();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DatabaseKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<LibraryPlace> place = new SimpleObjectProperty<>(new LibraryPlace.Everywhere());
    private final ObjectProperty<@Nullable LibraryEntry> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final BooleanBinding canStart = Bindings.createBooleanBinding(
            () -> {
                LibraryEntry entry = selected.get();
                return entry != null && entry.isStartable();
            },
            selected);
    private final ReadyMarks ready;
    private final ReadySeedfiles built;
    private final LibraryMarks marks;
    private final DescribedEntries described;
    private @Nullable Path wanted;
    private List<SeedItem> dumps = List.of();
    private List<SnapshotRow> kept = List.of();
    private List<SeedSource> dumpSources = List.of();

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
        this.marks = marks;
        this.described = new DescribedEntries(tasks, this::rebuild);
        this.sourcesChanged = sourcesChanged;
        filter.subscribe(this::applyFilter);
        kind.subscribe(this::applyFilter);
        place.subscribe(this::applyFilter);
        looking.subscribe(this::applyFilter);
        applyFilter();
        selected.subscribe(entry -> reading.read(entry instanceof LibraryEntry.Dump(var item) ? item : null));
        selected.subscribe(entry ->
                captured.show(entry instanceof LibraryEntry.Dump(var item) && !item.isBundle() ? item.path() : null));
        // An item that was read to its end may turn out to be ready.
        reading.readProperty().subscribe(_ -> ready.refresh());
        marks.revisionProperty().subscribe(_ -> {
            showSources();
            applyFilter();
        });
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
        kind.set(null);
        filter.set("");
        refresh();
        selectWanted();
    }

    private void selectWanted() {
        Path path = wanted;
        if (path != null) {
            rows.find(path.toString()).ifPresent(entry -> {
                wanted = null;
                place.set(new LibraryPlace.Everywhere());
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

    /// Looks again which seeds are ready: the images on the engine may be others by now.
    void lookForReady() {
        ready.refresh();
        built.refresh();
        described.refresh();
    }

    private void show(Library.Contents contents) {
        dumps = contents.items();
        described.files(contents.descriptions());
        dumpSources = contents.sources();
        looking.set(!contents.isComplete());
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
        rows.replace(fresh);
        showSources();
        count.set(fresh.size());
        if (before != null) {
            LibraryEntry found = rows.find(before.key()).orElse(null);
            if (!Objects.equals(found, selected.get())) {
                selected.set(found);
            }
        }
        selectWanted();
    }

    private void showSources() {
        List<LibraryPlace> places = LibraryPlace.all(dumpSources, marks);
        List<SourceRow> fresh = places.stream()
                .map(each -> new SourceRow(each, rows.count(each)))
                .toList();
        boolean isSame = sources.stream().map(SourceRow::place).toList().equals(places);
        if (!isSame) {
            LibraryPlace chosen = place.get();
            sources.setAll(fresh);
            place.set(places.contains(chosen) ? chosen : new LibraryPlace.Everywhere());
            return;
        }
        // Only what differs: a list that is filled anew loses what is selected in it.
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(sources.get(i))) {
                sources.set(i, fresh.get(i));
            }
        }
    }

    private void applyFilter() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        DatabaseKind wantedKind = kind.get();
        LibraryPlace wantedPlace = place.get();
        rows.show(
                entry -> entry.searched().contains(wanted)
                        && (wantedKind == null || entry.kind() == null || entry.kind() == wantedKind)
                        && wantedPlace.holds(entry)
                        && hasItsPlace(entry, wantedPlace),
                wantedPlace instanceof LibraryPlace.Recent ? Comparator.comparingInt(marks::age) : null);
    }

    /// What comes last waits until all dumps are there, which would else push it down under the pointer.
    private boolean hasItsPlace(LibraryEntry entry, LibraryPlace wantedPlace) {
        return entry instanceof LibraryEntry.Dump
                || !looking.get()
                || wantedPlace instanceof LibraryPlace.Snapshots
                || wantedPlace instanceof LibraryPlace.Seedfiles
                || wantedPlace instanceof LibraryPlace.Tables
                || wantedPlace instanceof LibraryPlace.Services;
    }

    /// Looks at all sources again.
    public void refresh() {
        library.refresh();
        described.refresh();
    }

    public void addFolder(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean isThere =
                library.sources().stream().anyMatch(each -> each.folder().equals(absolute));
        if (!isThere) {
            var all = new ArrayList<>(library.sources());
            all.add(SeedSource.folder(absolute));
            change(all);
        }
    }

    /// Lists the files that were downloaded, too.
    public void addDownloads(Path folder) {
        var source = new SeedSource(folder, SeedSource.Origin.DOWNLOADS);
        if (Files.isDirectory(folder) && !library.sources().contains(source)) {
            var all = new ArrayList<>(library.sources());
            all.add(source);
            change(all);
        }
    }

    /// Takes a source off the list; the files stay where they are.
    public void remove(SeedSource gone) {
        if (gone.origin() == SeedSource.Origin.DOWNLOADS) {
            return;
        }
        change(library.sources().stream().filter(each -> !each.equals(gone)).toList());
    }

    private void change(List<SeedSource> all) {
        library.setSources(all);
        sourcesChanged.accept(all);
    }

    /// Starts a database from what is selected, or opens the dialog for it. Does nothing while [#canStart] is false.
    public void start() {
        LibraryEntry entry = selected.get();
        if (entry == null || !canStart.get()) {
            return;
        }
        Runnable started = () -> marks.used(entry);
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
        }
    }

    /// Builds the selected Seedfile, and starts no database. Does nothing while [#canStart] is false.
    public void build() {
        if (selected.get() instanceof LibraryEntry.OfSeedfile entry && canStart.get()) {
            starts.build(entry.file().file(), false);
            marks.used(entry);
        }
    }

    /// Opens the rules of a mask that a Seedfile applies.
    void editMask(LibraryEntry.OfSeedfile entry, Path mask) {
        starts.editMask(entry.file().file(), mask);
    }

    public ObservableList<SourceRow> sources() {
        return sources;
    }

    /// What passes source, kind and filter: dumps, Seedfiles, files of rows, services, snapshots; what was used last
    /// comes first in
    /// its place.
    public ObservableList<LibraryEntry> entries() {
        return rows.shown();
    }

    LibraryMarks marks() {
        return marks;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Null for all kinds.
    public ObjectProperty<@Nullable DatabaseKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<LibraryPlace> placeProperty() {
        return place;
    }

    public ObjectProperty<@Nullable LibraryEntry> selectedProperty() {
        return selected;
    }

    /// True until every source has been looked at.
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Number of all entries.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
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
