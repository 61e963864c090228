package dev.seedbed.ui.compose;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.OverridePlan;
import dev.seedbed.source.compose.SwapUndo;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import dev.seedbed.ui.tasks.RefreshLoop;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The compose project that is shown, the chosen service, and what is being done to services. Confined to the FX
/// thread.
public final class ProjectViewModel {
    private final ProjectService service;
    private final TaskRunner tasks;
    private final ProjectTexts texts;
    private final ServiceTasks changes;
    private final RefreshLoop<Project> reading;
    private final ReadOnlyObjectWrapper<@Nullable Path> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper isReading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final StringProperty selected = new SimpleStringProperty("");
    private @Nullable Path asked;

    public ProjectViewModel(ProjectService service, TaskRunner tasks, ProjectTexts texts) {
        this.service = service;
        this.tasks = tasks;
        this.texts = texts;
        this.changes = new ServiceTasks(tasks, texts::task, () -> revision.set(revision.get() + 1));
        this.reading = new RefreshLoop<>(tasks, "read a compose project", this::work, this::read);
    }

    private TaskRunner.Work<Project> work() {
        Path file = shown.get();
        asked = file;
        return () -> {
            if (file == null) {
                throw new InterruptedException("nothing is shown any more");
            }
            return service.read(file);
        };
    }

    private void read(Outcome<Project> outcome) {
        if (!Objects.equals(asked, shown.get())) {
            return;
        }
        isReading.set(false);
        outcome.handle(
                fresh -> {
                    failure.set(null);
                    project.set(fresh);
                    if (fresh.find(selected.get()).isEmpty()
                            && !fresh.databases().isEmpty()) {
                        selected.set(fresh.databases().getFirst().name());
                    }
                    revision.set(revision.get() + 1);
                },
                reason -> {
                    failure.set(reason);
                    project.set(null);
                });
    }

    /// Shows the project of a compose file.
    public void open(Path file) {
        open(file, "");
    }

    /// The same with a service selected.
    public void open(Path file, String of) {
        if (!file.equals(shown.get())) {
            project.set(null);
            failure.set(null);
            isReading.set(true);
        }
        selected.set(of);
        shown.set(file);
        reading.refresh();
    }

    /// Shows no project any more. What is being done to its services goes on.
    public void leave() {
        shown.set(null);
    }

    /// Reads the files and asks the engine again, where a project is shown.
    public void refresh() {
        if (shown.get() != null) {
            reading.refresh();
        }
    }

    /// Starts the container of the chosen service.
    void start() {
        change(
                ServiceTask.Kind.START,
                database -> _ -> {
                    service.start(database);
                    return "";
                },
                _ -> {});
    }

    /// Lets the chosen service continue with other data.
    ///
    /// @param onDone takes the name of the data
    void swap(SwapChoice choice, Consumer<String> onDone) {
        change(
                ServiceTask.Kind.SWAP,
                database -> told -> {
                    ServiceTask begun = ServiceTask.begun(ServiceTask.Kind.SWAP);
                    Snapshot data = switch (choice) {
                        case SwapChoice.OfSnapshot(var snapshot) -> snapshot;
                        case SwapChoice.OfSeed(var path) ->
                            service.restore(database, path, progress -> told.accept(begun.restoring(progress)));
                    };
                    SnapshotDetails kept = SnapshotDetails.named(texts.kept(database, data));
                    service.swap(database, data, kept, (step, done, total) -> told.accept(begun.at(step, done, total)));
                    return data.name();
                },
                onDone);
    }

    /// Finds out what undoing would do, then calls `onPlanned`.
    void planUndo(Consumer<SwapUndo> onPlanned) {
        plan(service::planUndo, onPlanned);
    }

    /// Lets the chosen service continue with its own data.
    void undo(SwapUndo plan, boolean drop) {
        change(
                ServiceTask.Kind.UNDO,
                database -> told -> {
                    ServiceTask begun = ServiceTask.begun(ServiceTask.Kind.UNDO);
                    SnapshotDetails kept = SnapshotDetails.named(texts.written(database));
                    service.undo(plan, drop, kept, (step, done, total) -> told.accept(begun.at(step, done, total)));
                    return "";
                },
                _ -> {});
    }

    /// Finds out what would be written, then calls `onPlanned`.
    void planOverride(Consumer<OverridePlan> onPlanned) {
        Project now = project.get();
        if (now != null) {
            plan(database -> service.planOverride(now, database), onPlanned);
        }
    }

    void override(OverridePlan plan, Runnable onDone) {
        change(
                ServiceTask.Kind.OVERRIDE,
                _ -> told -> {
                    ServiceTask begun = ServiceTask.begun(ServiceTask.Kind.OVERRIDE);
                    service.override(plan, (step, done, total) -> told.accept(begun.at(step, done, total)));
                    return "";
                },
                _ -> onDone.run());
    }

    /// Finds something out of a service. Blocks.
    @FunctionalInterface
    private interface Look<T> {
        T at(ComposeDatabase database) throws OperationFailedException, InterruptedException;
    }

    private <T> void plan(Look<T> look, Consumer<T> onPlanned) {
        ComposeDatabase database = selected();
        if (database == null) {
            return;
        }
        String key = key();
        changes.dismissFailure(key);
        var _ = tasks.act(
                UserAction.PLAN_CHANGE,
                database.name(),
                () -> look.at(database),
                outcome -> outcome.handle(onPlanned, reason -> changes.fail(key, reason)));
    }

    private void change(
            ServiceTask.Kind kind,
            Function<ComposeDatabase, ServiceTasks.Change<String>> change,
            Consumer<String> onDone) {
        ComposeDatabase database = selected();
        if (database != null) {
            changes.run(key(), database.name(), kind, change.apply(database), onDone, this::refresh);
        }
    }

    private String key() {
        return shown.get() + "#" + selected.get();
    }

    void cancel() {
        changes.cancel(key());
    }

    void dismissFailure() {
        changes.dismissFailure(key());
    }

    /// The chosen service as it was read last; null where there is none.
    @Nullable
    ComposeDatabase selected() {
        Project now = project.get();
        return now == null ? null : now.find(selected.get()).orElse(null);
    }

    /// What is being done to the chosen service.
    @Nullable
    ServiceTask task() {
        return changes.of(key());
    }

    /// What is being done to any of them.
    @Nullable
    ServiceTask task(ComposeDatabase database) {
        return changes.of(shown.get() + "#" + database.name());
    }

    /// Why the last thing that was done to the chosen service failed.
    @Nullable
    Failure taskFailure() {
        return changes.failure(key());
    }

    /// Name of the chosen service; empty for none.
    StringProperty selectedProperty() {
        return selected;
    }

    /// The compose file that is shown; null for none.
    public ReadOnlyObjectProperty<@Nullable Path> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Null before it was read, and where it cannot be.
    ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /// Why it cannot be read.
    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Until it was read for the first time.
    ReadOnlyBooleanProperty readingProperty() {
        return isReading.getReadOnlyProperty();
    }

    /// Counts up when a service or what is done to it is another than before.
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
