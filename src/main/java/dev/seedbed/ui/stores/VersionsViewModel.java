package dev.seedbed.ui.stores;

import dev.seedbed.store.PackageReference;
import dev.seedbed.store.known.VersionStep;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The versions of the package that is shown. Confined to the FX thread.
final class VersionsViewModel {
    private final StoreService service;
    private final TaskRunner tasks;
    private final ObservableList<VersionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable PackageReference shown;
    private @Nullable TaskHandle handle;

    VersionsViewModel(StoreService service, TaskRunner tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    /// Reads the versions of a package, unless it is shown already; null for none.
    void show(@Nullable PackageReference reference) {
        if (reference == null ? shown != null : !reference.equals(shown)) {
            shown = reference;
            rows.clear();
            failure.set(null);
            refresh();
        }
    }

    /// Reads them again. What is there stays until then.
    void refresh() {
        TaskHandle before = handle;
        if (before != null) {
            before.cancel();
        }
        handle = null;
        PackageReference wanted = shown;
        reading.set(wanted != null);
        if (wanted != null) {
            Consumer<List<VersionRow>> meanwhile = tasks.onFxThread(found -> {
                if (wanted.equals(shown)) {
                    show(found);
                }
            });
            handle = tasks.run("versions of " + wanted, () -> service.versions(wanted, meanwhile), outcome -> {
                if (wanted.equals(shown)) {
                    outcome.handle(this::read, this::failed);
                }
            });
        }
    }

    private void read(List<VersionRow> found) {
        reading.set(false);
        failure.set(null);
        show(found);
    }

    /// Only what differs is replaced: a list that is filled anew loses what is selected in it.
    private void show(List<VersionRow> found) {
        if (!tags(found).equals(tags(rows))) {
            rows.setAll(found);
            return;
        }
        for (int each = 0; each < found.size(); each++) {
            VersionRow fresh = known(found.get(each), rows.get(each));
            if (!fresh.equals(rows.get(each))) {
                rows.set(each, fresh);
            }
        }
    }

    private static List<String> tags(List<VersionRow> of) {
        return of.stream().map(VersionRow::tag).toList();
    }

    /// What was known of the same version stays until it is known again.
    private static VersionRow known(VersionRow fresh, VersionRow old) {
        VersionStep step = fresh.step();
        return step.difference() == null
                        && step.version().version().equals(old.info().version())
                        && Objects.equals(step.before(), old.step().before())
                ? new VersionRow(
                        new VersionStep(
                                step.version(), step.before(), old.step().difference()),
                        fresh.here())
                : fresh;
    }

    private void failed(Failure reason) {
        reading.set(false);
        failure.set(reason);
    }

    /// The newest first.
    ObservableList<VersionRow> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
