package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State of one comparison. Confined to the FX thread; the work goes through [TaskRunner].
public final class CompareViewModel {

    /// Where the comparison is.
    public enum Stage {
        IDLE,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    private final ComparisonSource source;
    private final TaskRunner tasks;
    private final ObservableList<CompareLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.IDLE);
    private final ReadOnlyObjectWrapper<ComparisonProgress> progress =
            new ReadOnlyObjectWrapper<>(ComparisonProgress.BEGIN);
    private final ReadOnlyObjectWrapper<@Nullable ComparisonResult> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable TaskHandle running;

    public CompareViewModel(ComparisonSource source, TaskRunner tasks) {
        this.source = source;
        this.tasks = tasks;
    }

    /// Compares again where it was compared before. Does nothing while that is in progress.
    public void start() {
        if (stage.get() == Stage.RUNNING) {
            return;
        }
        result.set(null);
        failure.set(null);
        lines.clear();
        progress.set(ComparisonProgress.BEGIN);
        stage.set(Stage.RUNNING);
        Consumer<ComparisonProgress> told = tasks.onFxThread(progress::set);
        running = tasks.run("compare databases", () -> source.comparison().run(told), this::finish);
    }

    /// Stops the comparison; both servers stop what they do for it.
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void finish(Outcome<ComparisonResult> outcome) {
        running = null;
        switch (outcome) {
            case Outcome.Success(var found) -> {
                lines.setAll(CompareLine.of(found));
                result.set(found);
                stage.set(Stage.DONE);
            }
            case Outcome.Failed(var reason) -> {
                failure.set(reason);
                stage.set(Stage.FAILED);
            }
            case Outcome.Cancelled() -> stage.set(Stage.CANCELLED);
        }
    }

    public String left() {
        return source.left();
    }

    public String right() {
        return source.right();
    }

    ObservableList<CompareLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ComparisonProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ComparisonResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
