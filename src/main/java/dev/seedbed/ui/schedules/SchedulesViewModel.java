package dev.seedbed.ui.schedules;

import dev.seedbed.schedule.Schedule;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.tasks.BackgroundTask;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// The schedules with their last runs, and which is selected. Timers run them in other programs, so it looks again
/// and again while the screen is in front. Confined to the FX thread; the work goes through [TaskRunner].
public final class SchedulesViewModel {
    private static final Duration LOOKS_AGAIN = Duration.ofSeconds(15);

    private final ScheduleService service;
    private final TaskRunner tasks;
    private final RefreshLoop<List<ScheduleRow>> listing;
    private final ObservableList<ScheduleRow> rows = FXCollections.observableArrayList();
    private final ObservableMap<String, BackgroundTask> running = FXCollections.observableHashMap();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper troubles = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ScheduleRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private String wanted = "";
    private boolean replacing;
    private boolean inFront;
    private boolean waits;

    SchedulesViewModel(ScheduleService service, TaskRunner tasks) {
        this.service = service;
        this.tasks = tasks;
        this.listing = new RefreshLoop<>(tasks, "list schedules", () -> service::list, outcome -> {
            outcome.handle(this::listed, failure::set);
            lookAgain();
        });
    }

    /// Lists them again.
    public void refresh() {
        listing.refresh();
    }

    void setInFront(boolean now) {
        inFront = now;
        if (now) {
            refresh();
        }
    }

    private void lookAgain() {
        if (inFront && !waits) {
            waits = true;
            tasks.later(LOOKS_AGAIN, () -> {
                waits = false;
                if (inFront) {
                    listing.refreshUnlessRunning();
                }
            });
        }
    }

    private void listed(List<ScheduleRow> found) {
        failure.set(null);
        if (!found.equals(rows)) {
            replacing = true;
            rows.setAll(found);
            replacing = false;
            show(rows.stream()
                    .filter(row -> row.schedule().id().equals(wanted))
                    .findFirst()
                    .orElse(null));
        }
        loaded.set(true);
        troubles.set((int) found.stream().filter(row -> row.state().isTrouble()).count());
        revision.set(revision.get() + 1);
    }

    /// What the user selected; null for nothing.
    void select(@Nullable ScheduleRow row) {
        // A list that gets new rows clears its selection, which nobody asked for.
        if (!replacing) {
            wanted = row == null ? "" : row.schedule().id();
            show(row);
        }
    }

    /// Selects a schedule as soon as it is listed.
    void want(String id) {
        wanted = id;
        show(rows.stream()
                .filter(row -> row.schedule().id().equals(id))
                .findFirst()
                .orElse(null));
        revision.set(revision.get() + 1);
        refresh();
    }

    private void show(@Nullable ScheduleRow row) {
        selected.set(row);
    }

    /// Remembers a run of this window until it is over.
    void began(Schedule schedule, BackgroundTask task) {
        running.put(schedule.id(), task);
        task.stateProperty().subscribe(state -> {
            if (state.isOver()) {
                running.remove(schedule.id(), task);
                refresh();
            }
        });
    }

    /// Forgets a schedule, then lists again.
    void remove(Schedule schedule) {
        var _ = tasks.run(
                "remove schedule " + schedule.name(),
                () -> {
                    service.remove(schedule);
                    return schedule;
                },
                outcome -> {
                    outcome.handle(_ -> refresh(), failure::set);
                });
    }

    /// What `failure` is about has been read by the user.
    void dismissFailure() {
        failure.set(null);
    }

    ScheduleService service() {
        return service;
    }

    ObservableList<ScheduleRow> rows() {
        return rows;
    }

    /// Runs of this window, by the ids of their schedules.
    ObservableMap<String, BackgroundTask> running() {
        return running;
    }

    /// Grows each time they were listed.
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// How many somebody should look at.
    public ReadOnlyIntegerProperty troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ScheduleRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
