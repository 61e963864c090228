package dev.seedbed.ui.library;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Subscription;
import dev.seedbed.library.DumpRows;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.SeedSource;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final ObservableList<SeedItem> items = FXCollections.observableArrayList();
    private final FilteredList<SeedItem> shown = new FilteredList<>(items);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DatabaseKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SeedSource> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SeedItem> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final BooleanBinding canStart = Bindings.createBooleanBinding(
            () -> {
                SeedItem item = selected.get();
                return item != null && item.isStartable();
            },
            selected);
    private final ReadyMarks ready;
    private @Nullable Path toSelect;

    /// @param look for the mark of seeds that start without a restore
    /// @param startSeed opens the start dialog for the files of a seed
    /// @param sourcesChanged keeps the sources for the next run of the program
    public LibraryViewModel(
            Library library,
            SeedReading reading,
            ReadyLook look,
            TaskRunner tasks,
            Consumer<List<Path>> startSeed,
            Consumer<List<SeedSource>> sourcesChanged) {
        this.library = library;
        this.reading = reading;
        this.ready = new ReadyMarks(look, tasks);
        this.startSeed = startSeed;
        this.sourcesChanged = sourcesChanged;
        filter.subscribe(this::applyFilter);
        kind.subscribe(this::applyFilter);
        source.subscribe(this::applyFilter);
        selected.subscribe(item -> reading.read(item));
        // An item that was read to its end may turn out to be ready.
        reading.readProperty().subscribe(_ -> ready.refresh());
        subscription = library.listen(tasks.onFxThread(this::show));
    }

    /// Marks the seeds of which a snapshot is on the engine.
    public void showRestored(List<Snapshot> snapshots) {
        ready.kept(snapshots);
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
        var rows = new ArrayList<SourceRow>();
        rows.add(new SourceRow(null, contents.items().size()));
        Map<SeedSource, Integer> counts = new HashMap<>();
        contents.items().forEach(item -> counts.merge(item.source(), 1, Integer::sum));
        contents.sources().forEach(each -> rows.add(new SourceRow(each, counts.getOrDefault(each, 0))));
        SeedSource chosen = source.get();
        if (!sources.equals(rows)) {
            sources.setAll(rows);
            source.set(chosen != null && contents.sources().contains(chosen) ? chosen : null);
        }
        SeedItem before = selected.get();
        replace(contents.items());
        ready.items(contents.items());
        count.set(items.size());
        looking.set(!contents.isComplete());
        Path wanted = toSelect != null ? toSelect : before == null ? null : before.path();
        if (wanted != null) {
            select(wanted);
        }
    }

    /// Changes only the rows that differ, so that selection and scroll position stay.
    private void replace(List<SeedItem> fresh) {
        boolean hasSamePaths = fresh.size() == items.size();
        for (int i = 0; hasSamePaths && i < fresh.size(); i++) {
            hasSamePaths = fresh.get(i).path().equals(items.get(i).path());
        }
        if (!hasSamePaths) {
            items.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!fresh.get(i).equals(items.get(i))) {
                items.set(i, fresh.get(i));
            }
        }
    }

    private void select(Path path) {
        SeedItem found = items.stream()
                .filter(item -> item.path().equals(path))
                .findFirst()
                .orElse(null);
        if (found != null) {
            toSelect = null;
            if (!found.equals(selected.get())) {
                selected.set(found);
            }
        } else if (toSelect == null) {
            selected.set(null);
        }
    }

    private void applyFilter() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        DatabaseKind wantedKind = kind.get();
        SeedSource wantedSource = source.get();
        shown.setPredicate(item -> item.name().toLowerCase(Locale.ROOT).contains(wanted)
                && (wantedKind == null || item.kind() == null || item.kind() == wantedKind)
                && (wantedSource == null || item.source().equals(wantedSource)));
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

    /// Takes a source off the list; the files stay where they are. Opened files are forgotten.
    public void remove(SeedSource gone) {
        if (gone.origin() == SeedSource.Origin.OPENED) {
            library.contents().items().stream()
                    .filter(item -> item.source().equals(gone))
                    .forEach(item -> library.forget(item.path()));
            return;
        }
        change(library.sources().stream().filter(each -> !each.equals(gone)).toList());
    }

    private void change(List<SeedSource> all) {
        library.setSources(all);
        sourcesChanged.accept(all);
    }

    /// Shows a file or folder from anywhere and selects it as soon as it was looked at.
    public void openFile(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        filter.set("");
        kind.set(null);
        source.set(null);
        toSelect = absolute;
        library.open(absolute);
    }

    /// Opens the start dialog for the selected item. Does nothing while [#canStart] is false.
    public void start() {
        SeedItem item = selected.get();
        if (item != null && canStart.get()) {
            startSeed.accept(item.files());
        }
    }

    /// Reads the first rows of a table of the selected item.
    public void preview(SeedContents.@Nullable TableRow table) {
        reading.preview(table);
    }

    public ObservableList<SourceRow> sources() {
        return sources;
    }

    /// The items that pass source, kind and filter.
    public ObservableList<SeedItem> items() {
        return shown;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Null for all kinds.
    public ObjectProperty<@Nullable DatabaseKind> kindProperty() {
        return kind;
    }

    /// Null for all sources.
    public ObjectProperty<@Nullable SeedSource> sourceProperty() {
        return source;
    }

    public ObjectProperty<@Nullable SeedItem> selectedProperty() {
        return selected;
    }

    /// True until every source has been looked at.
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Number of all items.
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

    /// The rows that were read last, null while there are none.
    public ObjectProperty<@Nullable DumpRows> rowsProperty() {
        return reading.rowsProperty();
    }

    @Override
    public void close() {
        subscription.close();
        reading.close();
    }
}
