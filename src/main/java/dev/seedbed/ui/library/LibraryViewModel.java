package dev.seedbed.ui.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The library as the window shows it: sources, the items of the chosen one, the selected item.
///
/// Confined to the FX thread. The library itself works in the background and is not closed here.
public final class LibraryViewModel implements AutoCloseable {
    private final Library library;
    private final Consumer<List<Path>> startSeed;
    private final Consumer<List<SeedSource>> sourcesChanged;
    private final SeedReading reading;
    private final Subscription subscription;

    private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
    private final ObservableList<LibraryEntry> entries = FXCollections.observableArrayList();
    private final FilteredList<LibraryEntry> shown = new FilteredList<>(entries);
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
    private final Consumer<Snapshot> startSnapshot;
    private List<SeedItem> dumps = List.of();
    private List<SnapshotRow> kept = List.of();
    private List<SeedSource> dumpSources = List.of();

    /// @param look for the mark of seeds that start without a restore
    /// @param startSeed opens the start dialog for the files of a seed, or for the folder of a bundle
    /// @param startSnapshot opens the dialog that starts a database on a snapshot
    /// @param sourcesChanged keeps the sources for the next run of the program
    public LibraryViewModel(
            Library library,
            SeedReading reading,
            ReadySeedsCheck look,
            TaskRunner tasks,
            Consumer<List<Path>> startSeed,
            Consumer<Snapshot> startSnapshot,
            Consumer<List<SeedSource>> sourcesChanged) {
        this.library = library;
        this.reading = reading;
        this.ready = new ReadyMarks(look, tasks);
        this.startSeed = startSeed;
        this.startSnapshot = startSnapshot;
        this.sourcesChanged = sourcesChanged;
        filter.subscribe(this::applyFilter);
        kind.subscribe(this::applyFilter);
        place.subscribe(this::applyFilter);
        looking.subscribe(this::applyFilter);
        applyFilter();
        selected.subscribe(entry -> reading.read(entry instanceof LibraryEntry.Dump(var item) ? item : null));
        // An item that was read to its end may turn out to be ready.
        reading.readProperty().subscribe(_ -> ready.refresh());
        subscription = library.listen(tasks.onFxThread(this::show));
    }

    /// Marks the seeds of which a snapshot is on the engine.
    public void showRestored(List<Snapshot> snapshots) {
        ready.kept(snapshots);
    }

    /// Shows the snapshots of the engine beside the dumps.
    public void showSnapshots(List<SnapshotRow> rows) {
        kept = List.copyOf(rows);
        rebuild();
    }

    /// Whether exactly this seed was restored on the engine before, as far as it was read.
    boolean isReady(SeedItem item) {
        return ready.isReady(item);
    }

    ReadOnlyObjectProperty<?> readyProperty() {
        return ready.readyProperty();
    }

    /// Looks again which seeds are ready: the images on the engine may be others by now.
    void lookForReady() {
        ready.refresh();
    }

    private void show(Library.Contents contents) {
        dumps = contents.items();
        dumpSources = contents.sources();
        looking.set(!contents.isComplete());
        ready.items(dumps);
        rebuild();
    }

    private void rebuild() {
        showSources();
        LibraryEntry before = selected.get();
        var fresh = new ArrayList<LibraryEntry>();
        dumps.forEach(item -> fresh.add(new LibraryEntry.Dump(item)));
        kept.forEach(row -> fresh.add(new LibraryEntry.OfSnapshot(row)));
        replace(fresh);
        count.set(entries.size());
        if (before != null) {
            select(before.key());
        }
    }

    boolean hasNoSnapshots() {
        return kept.isEmpty();
    }

    private void showSources() {
        var rows = new ArrayList<SourceRow>();
        rows.add(new SourceRow(new LibraryPlace.Everywhere(), dumps.size() + kept.size()));
        Map<SeedSource, Integer> counts = new HashMap<>();
        dumps.forEach(item -> counts.merge(item.source(), 1, Integer::sum));
        dumpSources.forEach(
                each -> rows.add(new SourceRow(new LibraryPlace.Dumps(each), counts.getOrDefault(each, 0))));
        rows.add(new SourceRow(new LibraryPlace.Snapshots(), kept.size()));
        LibraryPlace chosen = place.get();
        if (!sources.equals(rows)) {
            sources.setAll(rows);
            boolean isThere = rows.stream().anyMatch(row -> row.place().equals(chosen));
            place.set(isThere ? chosen : new LibraryPlace.Everywhere());
        }
    }

    /// Changes only the rows that differ, so that selection and scroll position stay.
    private void replace(List<LibraryEntry> fresh) {
        boolean hasSameKeys = fresh.size() == entries.size();
        for (int i = 0; hasSameKeys && i < fresh.size(); i++) {
            hasSameKeys = fresh.get(i).key().equals(entries.get(i).key());
        }
        if (!hasSameKeys) {
            entries.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(entries.get(i))) {
                entries.set(i, fresh.get(i));
            }
        }
    }

    private void select(String key) {
        LibraryEntry found = entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElse(null);
        if (!Objects.equals(found, selected.get())) {
            selected.set(found);
        }
    }

    private void applyFilter() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        DatabaseKind wantedKind = kind.get();
        LibraryPlace wantedPlace = place.get();
        shown.setPredicate(entry -> entry.searched().contains(wanted)
                && (wantedKind == null || entry.kind() == null || entry.kind() == wantedKind)
                && wantedPlace.holds(entry)
                && hasItsPlace(entry, wantedPlace));
    }

    /// Snapshots come last. They wait until all dumps are there, which would else push them down under the pointer.
    private boolean hasItsPlace(LibraryEntry entry, LibraryPlace wantedPlace) {
        return entry instanceof LibraryEntry.Dump || !looking.get() || wantedPlace instanceof LibraryPlace.Snapshots;
    }

    /// Looks at all sources again.
    public void refresh() {
        library.refresh();
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

    /// Takes a source off the list; the files stay where they are.
    public void remove(SeedSource gone) {
        change(library.sources().stream().filter(each -> !each.equals(gone)).toList());
    }

    private void change(List<SeedSource> all) {
        library.setSources(all);
        sourcesChanged.accept(all);
    }

    /// Opens the dialog that starts a database from what is selected. Does nothing while [#canStart] is false.
    public void start() {
        LibraryEntry entry = selected.get();
        if (entry == null || !canStart.get()) {
            return;
        }
        switch (entry) {
            // The folder, so that the database is called like it.
            case LibraryEntry.Dump(var item) -> startSeed.accept(item.isBundle() ? List.of(item.path()) : item.files());
            case LibraryEntry.OfSnapshot(var row) -> startSnapshot.accept(row.snapshot());
        }
    }

    public ObservableList<SourceRow> sources() {
        return sources;
    }

    /// What passes source, kind and filter: dumps, then snapshots.
    public ObservableList<LibraryEntry> entries() {
        return shown;
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
