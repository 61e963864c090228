package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.snapshot.RemovalWithSnapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// State and actions of the list of databases: those of the engine and those that are being seeded.
///
/// Confined to the FX thread; blocking work goes through [TaskRunner].
public final class DatabasesViewModel implements AutoCloseable {
    private final VolumeSizes sizes;
    private final Seeding seeding;
    private final TaskRunner tasks;

    private final DatabaseRows rows = new DatabaseRows(this::ownData, this::sharedData);
    private final FilteredList<DatabaseLine> shown = new FilteredList<>(rows.lines());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable DatabaseLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DatabaseLine> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> running = new ReadOnlyObjectWrapper<>(Set.of());
    private final IntegerBinding count = Bindings.size(rows.lines());
    private final DatabaseChanges changes;
    private final SeedFeed seeds;
    private String askedId = "";
    private final RefreshLoop<List<Database>> listing;
    private final RefreshLoop<Map<String, Long>> measuring;
    private boolean quick;
    private boolean listingFailed;
    private List<Database> listed = List.of();

    public DatabasesViewModel(
            DatabaseCatalogue catalogue,
            DatabaseLifecycle lifecycle,
            RemovalWithSnapshot keeping,
            VolumeSizes sizes,
            Seeding seeding,
            TaskRunner tasks) {
        this.changes = new DatabaseChanges(catalogue, lifecycle, keeping, tasks, rows, this::report, this::refresh);
        this.sizes = sizes;
        this.seeding = seeding;
        this.tasks = tasks;
        // The first picture comes without what takes a call for each container; the full one follows.
        this.listing = new RefreshLoop<>(
                tasks,
                "list databases",
                () -> {
                    quick = !loaded.get();
                    return quick ? catalogue::listQuickly : catalogue::list;
                },
                outcome -> outcome.handle(this::listed, this::failListing));
        this.measuring = new RefreshLoop<>(
                tasks,
                "measure volumes",
                () -> {
                    List<Database> now = listed;
                    return () -> sizes.measureFor(now);
                },
                _ -> measured());
        filter.subscribe(this::applyFilter);
        this.seeds = new SeedFeed(seeding, tasks.onFxThread(rows::seeds));
    }

    /// Shows a list that was made before the window, unless a newer one is there.
    public void showFirst(List<Database> first) {
        if (!loaded.get()) {
            show(first);
            loaded.set(true);
        }
    }

    private void show(List<Database> fresh) {
        rows.databases(fresh);
        answerAsked();
        running.set(
                fresh.stream().filter(Database::isRunning).map(Database::id).collect(Collectors.toUnmodifiableSet()));
    }

    /// Ids of the containers of all running databases, as last listed.
    public ReadOnlyObjectProperty<Set<String>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Lists again. While a listing is in progress, one more follows it.
    public void refresh() {
        listing.refresh();
    }

    private void listed(List<Database> fresh) {
        if (quick) {
            refresh();
        }
        listed = fresh;
        show(fresh);
        loaded.set(true);
        if (listingFailed) {
            listingFailed = false;
            failure.set(null);
        }
        measuring.refreshUnlessRunning();
    }

    private void measured() {
        rows.measured();
        if (listed.stream().anyMatch(sizes::isAwaited)) {
            tasks.later(VolumeSizes.SETTLING, measuring::refreshUnlessRunning);
        }
    }

    private void failListing(Failure reason) {
        listingFailed = true;
        failure.set(reason);
    }

    private void report(@Nullable Failure reason) {
        listingFailed = false;
        failure.set(reason);
    }

    /// What can be done to a database of the list.
    public DatabaseChanges changes() {
        return changes;
    }

    /// Ends a seed that is being restored, or takes an ended one off the list.
    public void giveUp(DatabaseItem item) {
        for (RunningSeed seed : seeding.running()) {
            if (seed.id().equals(item.id())) {
                if (seed.progress().isOver()) {
                    seeding.dismiss(seed);
                } else {
                    seed.cancel();
                }
            }
        }
    }

    /// Bytes that a database has written itself, and that it uses; -1 where not known.
    long ownData(Database database) {
        return sizes.isTooEarly(database) ? -1 : sizes.ownData(database);
    }

    long sharedData(Database database) {
        return sizes.sharedData(database);
    }

    /// Marks a database whose layers are being changed; its row stays while its container is replaced.
    public void changing(Database database, boolean now) {
        String id = DatabaseItem.idOf(database);
        if (now) {
            rows.busy(id, DatabaseItem.Busy.CHANGING);
        } else {
            rows.idle(id);
            refresh();
        }
    }

    public void dismissFailure() {
        failure.set(null);
    }

    /// Asks for the row of a container to be selected, now or as soon as it is listed.
    public void ask(String containerId) {
        askedId = containerId;
        answerAsked();
        refresh();
    }

    private void answerAsked() {
        for (DatabaseLine line : rows.lines()) {
            Database database = line.item().database();
            if (database != null && database.id().equals(askedId)) {
                askedId = "";
                if (!shown.contains(line)) {
                    filter.set("");
                }
                asked.set(null);
                asked.set(line);
                return;
            }
        }
    }

    private void applyFilter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(line -> wanted.isEmpty() || line.item().matches(wanted));
    }

    /// The rows that pass the filter, by name.
    public FilteredList<DatabaseLine> lines() {
        return shown;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<@Nullable DatabaseLine> selectedProperty() {
        return selected;
    }

    /// The row to be selected on behalf of another screen.
    public ReadOnlyObjectProperty<@Nullable DatabaseLine> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// How many rows there are without the filter.
    public IntegerBinding count() {
        return count;
    }

    /// Whether the engine has been listed at least once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    @Override
    public void close() {
        seeds.close();
    }
}
