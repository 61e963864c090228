package dev.seedbed.ui.snapshots.all;

import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.snapshot.record.SnapshotRemovalPlan;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.snapshots.dialog.SnapshotRow;
import dev.seedbed.ui.snapshots.dialog.SnapshotService;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// All snapshots of the engine, for every screen that shows them. Confined to the FX thread; the work goes through
/// [TaskRunner].
public final class AllSnapshotsViewModel {
    private final SnapshotService snapshots;
    private final TaskRunner tasks;
    private final Function<SnapshotRow, String> searched;
    private final ObservableList<SnapshotRow> all = FXCollections.observableArrayList();
    private final FilteredList<SnapshotRow> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper removing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper rearranging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CleanupSuggestion> offer = new ReadOnlyObjectWrapper<>();
    private final IntegerBinding count = Bindings.size(all);
    private Listed listed = new Listed(List.of(), Map.of());
    private @Nullable DiskUsage space;
    private Consumer<List<Snapshot>> onListed = _ -> {};
    private final Set<Object> looking = new HashSet<>();
    private final RefreshLoop<Listed> listing;
    private final RefreshLoop<DiskUsage> measuring;
    private final RefreshLoop<CleanupSuggestion> checking;

    private record Listed(List<Snapshot> snapshots, Map<String, SnapshotOrigin> origins) {}

    /// @param searched what the filter may find a row by, in lower case
    public AllSnapshotsViewModel(SnapshotService snapshots, TaskRunner tasks, Function<SnapshotRow, String> searched) {
        this.snapshots = snapshots;
        this.tasks = tasks;
        this.searched = searched;
        this.listing = new RefreshLoop<>(
                tasks, "list all snapshots", () -> this::list, outcome -> outcome.handle(this::listed, failure::set));
        this.measuring = new RefreshLoop<>(
                tasks, "measure all snapshots", () -> snapshots::space, outcome -> outcome.onSuccess(this::measured));
        this.checking = new RefreshLoop<>(
                tasks,
                "look for space",
                () -> snapshots::spaceOffer,
                outcome -> outcome.onSuccess(found -> offer.set(found.isShort() ? found : null)));
        filter.subscribe(this::applyFilter);
    }

    /// Calls `listener` with every list.
    public void onListed(Consumer<List<Snapshot>> listener) {
        onListed = listener;
        listener.accept(listed.snapshots());
    }

    /// Sizes are measured only while somebody looks.
    ///
    /// @param screen one that came to the front, or went away
    public void setInFront(Object screen, boolean now) {
        if (!now) {
            looking.remove(screen);
        } else {
            looking.add(screen);
            refresh();
            checkSpace();
        }
    }

    /// Looks how much space the engine has left. While a look is in progress, it does nothing.
    public void checkSpace() {
        checking.refreshUnlessRunning();
    }

    /// Lists again. While a listing is in progress, one more follows it.
    public void refresh() {
        listing.refresh();
    }

    private void listed(Listed found) {
        // Without snapshots there is nothing to offer, and an engine far away is asked by a container.
        if (listed.snapshots().isEmpty() && !found.snapshots().isEmpty()) {
            checkSpace();
        }
        listed = found;
        loaded.set(true);
        rebuild();
        onListed.accept(found.snapshots());
        if (!looking.isEmpty()) {
            measuring.refreshUnlessRunning();
        }
    }

    private Listed list() throws OperationFailedException, InterruptedException {
        List<Snapshot> found = snapshots.all();
        return new Listed(found, snapshots.origins(found));
    }

    private void measured(DiskUsage measured) {
        space = measured;
        rebuild();
    }

    private void rebuild() {
        DiskUsage measured = space;
        List<SnapshotRow> fresh = listed.snapshots().reversed().stream()
                .map(snapshot -> new SnapshotRow(
                        snapshot,
                        Objects.requireNonNullElseGet(
                                listed.origins().get(snapshot.id()),
                                () -> new SnapshotOrigin(SnapshotOrigin.Sort.REMOVED_DATABASE, "", "")),
                        measured == null ? null : measured.snapshots().get(snapshot.id())))
                .toList();
        if (fresh.equals(all)) {
            return;
        }
        rearranging.set(true);
        try {
            all.setAll(fresh);
        } finally {
            rearranging.set(false);
        }
        revision.set(revision.get() + 1);
    }

    private void applyFilter() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.setPredicate(row -> wanted.isEmpty() || searched.apply(row).contains(wanted));
    }

    /// Rewrites a record, then lists again. Does nothing while another change is in progress.
    void edit(Snapshot snapshot, SnapshotDetails details, boolean pinned) {
        if (removing.get()) {
            return;
        }
        change(UserAction.EDIT_SNAPSHOT, snapshot.name(), () -> snapshots.edit(snapshot, details, pinned));
    }

    private static String names(List<Snapshot> chosen) {
        return chosen.stream().map(Snapshot::name).collect(Collectors.joining(", "));
    }

    /// Finds out what a removal would take away, then calls `onPlanned`.
    void planRemoval(List<Snapshot> chosen, Consumer<SnapshotRemovalPlan> onPlanned) {
        var _ = tasks.act(
                UserAction.PLAN_REMOVAL,
                names(chosen),
                () -> snapshots.planRemoval(chosen),
                outcome -> outcome.handle(onPlanned, failure::set));
    }

    void remove(SnapshotRemovalPlan plan) {
        change(UserAction.REMOVE, names(plan.snapshots()), () -> {
            snapshots.remove(plan);
            return plan;
        });
    }

    private <T> void change(UserAction action, String subject, TaskRunner.Work<T> work) {
        removing.set(true);
        failure.set(null);
        var _ = tasks.act(action, subject, work, outcome -> {
            removing.set(false);
            outcome.handle(_ -> {}, failure::set);
            refresh();
            checkSpace();
        });
    }

    public Optional<SnapshotRow> row(String id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// The snapshot whose record is this container.
    public Optional<Snapshot> ofRecord(String container) {
        return all.stream()
                .map(SnapshotRow::snapshot)
                .filter(snapshot -> snapshot.recordId().equals(container))
                .findFirst();
    }

    /// The snapshots whose newest layer is this volume, the newest first.
    public List<Snapshot> frozenIn(String volume) {
        return all.stream()
                .map(SnapshotRow::snapshot)
                .filter(snapshot -> snapshot.layers().getLast().volume().equals(volume))
                .toList();
    }

    SnapshotService service() {
        return snapshots;
    }

    void dismissFailure() {
        failure.set(null);
    }

    /// Those that pass the filter, the newest first.
    public FilteredList<SnapshotRow> rows() {
        return rows;
    }

    /// All of them, the newest first.
    public ObservableList<SnapshotRow> all() {
        return all;
    }

    public IntegerBinding count() {
        return count;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether rows come, go and change at this moment, and not by the user's hand.
    ReadOnlyBooleanProperty rearrangingProperty() {
        return rearranging.getReadOnlyProperty();
    }

    /// Grows when a row came, went or changed.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// Set while space is short: what could go.
    public ReadOnlyObjectProperty<@Nullable CleanupSuggestion> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// Whether snapshots are being changed or removed.
    ReadOnlyBooleanProperty removingProperty() {
        return removing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
