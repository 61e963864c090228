package dev.seedbed.ui.snapshots;

import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.snapshot.SnapshotRemovalPlan;
import dev.seedbed.snapshot.Space;
import dev.seedbed.snapshot.SpaceOffer;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State of the list of all snapshots of the engine. Confined to the FX thread; the work goes through [TaskRunner].
public final class KeptViewModel {
    private final SnapshotService snapshots;
    private final TaskRunner tasks;
    private final ObservableList<KeptRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper removing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SpaceOffer> offer = new ReadOnlyObjectWrapper<>();
    private final IntegerBinding count = Bindings.size(rows);
    private List<Snapshot> listed = List.of();
    private @Nullable Space space;
    private Consumer<List<Snapshot>> onListed = _ -> {};
    private boolean inFront;
    private boolean listing;
    private boolean listAgain;
    private boolean measuring;
    private boolean checking;

    public KeptViewModel(SnapshotService snapshots, TaskRunner tasks) {
        this.snapshots = snapshots;
        this.tasks = tasks;
    }

    /// Calls `listener` with every list.
    public void onListed(Consumer<List<Snapshot>> listener) {
        onListed = listener;
        listener.accept(listed);
    }

    /// Measures only while somebody looks.
    void setInFront(boolean now) {
        inFront = now;
        if (now) {
            refresh();
            checkSpace();
        }
    }

    /// Looks how much space the engine has left. While a look is under way, it does nothing.
    public void checkSpace() {
        if (checking) {
            return;
        }
        checking = true;
        var _ = tasks.run("look for space", snapshots::spaceOffer, outcome -> {
            checking = false;
            if (outcome instanceof Outcome.Success<SpaceOffer>(SpaceOffer told)) {
                offer.set(told.isShort() ? told : null);
            }
        });
    }

    /// Lists again. While a listing is under way, one more follows it.
    public void refresh() {
        if (listing) {
            listAgain = true;
            return;
        }
        listing = true;
        var _ = tasks.run("list all snapshots", snapshots::all, outcome -> {
            listing = false;
            switch (outcome) {
                case Outcome.Success(var found) -> {
                    // Without snapshots there is nothing to offer, and an engine far away is asked by a container.
                    if (listed.isEmpty() && !found.isEmpty()) {
                        checkSpace();
                    }
                    listed = found;
                    loaded.set(true);
                    rebuild();
                    onListed.accept(found);
                    measure();
                }
                case Outcome.Failed(var reason) -> failure.set(reason);
                case Outcome.Cancelled() -> {}
            }
            if (listAgain) {
                listAgain = false;
                refresh();
            }
        });
    }

    private void measure() {
        if (measuring || !inFront) {
            return;
        }
        measuring = true;
        var _ = tasks.run("measure all snapshots", snapshots::space, outcome -> {
            measuring = false;
            if (outcome instanceof Outcome.Success<Space>(Space measured)) {
                space = measured;
                rebuild();
            }
        });
    }

    private void rebuild() {
        Space measured = space;
        List<KeptRow> fresh = listed.reversed().stream()
                .map(snapshot -> new KeptRow(
                        snapshot, measured == null ? null : measured.snapshots().get(snapshot.id())))
                .toList();
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
        }
    }

    /// Finds out what a removal would take away, then calls `onPlanned`.
    void planRemoval(List<Snapshot> chosen, Consumer<SnapshotRemovalPlan> onPlanned) {
        var _ = tasks.run("plan removal of snapshots", () -> snapshots.planRemoval(chosen), outcome -> {
            switch (outcome) {
                case Outcome.Success(var plan) -> onPlanned.accept(plan);
                case Outcome.Failed(var reason) -> failure.set(reason);
                case Outcome.Cancelled() -> {}
            }
        });
    }

    /// What a removal frees where it takes the layers of one snapshot only or all are measured; else -1.
    long freedBytes(SnapshotRemovalPlan plan) {
        long freed = 0;
        for (KeptRow row : rows) {
            if (plan.snapshots().contains(row.snapshot())) {
                Space.OfSnapshot size = row.size();
                boolean goes = plan.volumes()
                        .contains(row.snapshot().layers().getLast().volume());
                if (size == null || (goes && size.ownBytes() < 0)) {
                    return -1;
                }
                freed += goes ? size.ownBytes() : 0;
            }
        }
        return freed;
    }

    void remove(SnapshotRemovalPlan plan) {
        removing.set(true);
        failure.set(null);
        var _ = tasks.run(
                "remove snapshots",
                () -> {
                    snapshots.remove(plan);
                    return plan.snapshots().size();
                },
                outcome -> {
                    removing.set(false);
                    if (outcome instanceof Outcome.Failed<Integer>(Failure reason)) {
                        failure.set(reason);
                    }
                    refresh();
                    checkSpace();
                });
    }

    SnapshotService service() {
        return snapshots;
    }

    void dismissFailure() {
        failure.set(null);
    }

    /// The newest first.
    public ObservableList<KeptRow> rows() {
        return rows;
    }

    public IntegerBinding count() {
        return count;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Set while space is short: what could go.
    public ReadOnlyObjectProperty<@Nullable SpaceOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty removingProperty() {
        return removing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
