package dev.seedbed.ui.dialog;

import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State of the start dialog: plans in the background after every change, starts what was planned.
///
/// Confined to the FX thread.
public final class StartViewModel {
    private final Seeding seeding;
    private final TaskRunner tasks;
    private final TaskRunner.Work<List<String>> localImages;
    private final List<Path> files;
    private final Consumer<SeedPlan> onStart;
    private final Duration quiet;

    private final StartFields fields;
    private final ObservableList<String> images = FXCollections.observableArrayList();
    private final ObservableList<String> imagesView = FXCollections.unmodifiableObservableList(images);
    private final ReadOnlyObjectWrapper<@Nullable SeedPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Double> unpacking = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding cannotStart;
    private final ReadOnlyBooleanWrapper readingTables = new ReadOnlyBooleanWrapper();
    private @Nullable TaskHandle planned;
    private @Nullable TaskHandle tablesRead;
    private int newest;
    private boolean startWhenPlanned;

    /// @param localImages references of database images on the engine; blocks
    /// @param files none for an empty database
    /// @param fields with what stands in them at first
    /// @param quiet how long nothing may change before a new plan is made
    /// @param onStart takes the plan once the user has agreed to it
    StartViewModel(
            Seeding seeding,
            TaskRunner tasks,
            TaskRunner.Work<List<String>> localImages,
            List<Path> files,
            StartFields fields,
            Duration quiet,
            Consumer<SeedPlan> onStart) {
        this.seeding = seeding;
        this.tasks = tasks;
        this.localImages = localImages;
        this.files = List.copyOf(files);
        this.fields = fields;
        this.quiet = quiet;
        this.onStart = onStart;
        cannotStart = failure.isNotNull()
                .or(fields.imageUnnamedProperty())
                .or(fields.part().nothingProperty());
        if (isEmpty()) {
            // An image of the kind before is none for this one.
            fields.kindProperty().subscribe((_, _) -> fields.forgetImage());
        }
        fields.onEdited(() -> replan(this.quiet));
    }

    /// Makes the first plan.
    public void open() {
        replan(Duration.ZERO);
        var _ = tasks.run("list local images", localImages, outcome -> outcome.onSuccess(images::setAll));
    }

    /// Starts what the fields say: at once where the plan is ready, else as soon as it is.
    public void start() {
        SeedPlan ready = plan.get();
        if (fields.imageUnnamedProperty().get()
                || fields.part().nothingProperty().get()) {
            return;
        }
        if (planning.get()) {
            startWhenPlanned = true;
        } else if (ready != null && failure.get() == null) {
            onStart.accept(ready);
        }
    }

    /// Lists the tables of the dump, once, as soon as there is a plan.
    public void readTables() {
        SeedPlan made = plan.get();
        if (made == null || tablesRead != null) {
            return;
        }
        readingTables.set(true);
        tablesRead = tasks.run("list tables of a dump", () -> seeding.tables(made), outcome -> {
            readingTables.set(false);
            outcome.onSuccess(fields.part()::show);
        });
    }

    /// Whether they are being read.
    public ReadOnlyBooleanProperty readingTablesProperty() {
        return readingTables.getReadOnlyProperty();
    }

    /// Nothing that is in progress counts any more.
    public void close() {
        newest++;
        startWhenPlanned = false;
        if (planned != null) {
            planned.cancel();
        }
        if (tablesRead != null) {
            tablesRead.cancel();
        }
    }

    private void replan(Duration after) {
        if (planned != null) {
            planned.cancel();
        }
        int mine = ++newest;
        SeedRequest request = fields.request(files);
        planning.set(true);
        unpacking.set(null);
        Consumer<Double> unpacked = tasks.onFxThread(share -> {
            if (mine == newest && planning.get()) {
                unpacking.set(share);
            }
        });
        planned = tasks.run(
                "plan a seeded start",
                () -> {
                    Thread.sleep(after);
                    return seeding.plan(request, (_, done, total) -> unpacked.accept(share(done, total)));
                },
                outcome -> {
                    if (mine == newest) {
                        finish(outcome);
                    }
                });
    }

    private static double share(long done, long total) {
        return total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
    }

    private void finish(Outcome<SeedPlan> outcome) {
        planning.set(false);
        unpacking.set(null);
        boolean startNow = startWhenPlanned;
        startWhenPlanned = false;
        outcome.handle(
                made -> {
                    failure.set(null);
                    fields.fill(made);
                    plan.set(made);
                    if (startNow) {
                        start();
                    }
                },
                failure::set);
    }

    /// Whether the database is to be an empty one.
    public boolean isEmpty() {
        return files.isEmpty();
    }

    public List<Path> files() {
        return files;
    }

    public StartFields fields() {
        return fields;
    }

    /// References of images that are on the engine.
    public ObservableList<String> images() {
        return imagesView;
    }

    public ReadOnlyObjectProperty<@Nullable SeedPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty planningProperty() {
        return planning.getReadOnlyProperty();
    }

    /// How far an archive is unpacked for the plan, from 0 to 1; null where none is.
    public ReadOnlyObjectProperty<@Nullable Double> unpackingProperty() {
        return unpacking.getReadOnlyProperty();
    }

    public BooleanBinding cannotStart() {
        return cannotStart;
    }
}
