package dev.seedbed.ui.build;

import dev.seedbed.build.BuildProgress;
import dev.seedbed.build.BuildStepState;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The builds of one Seedfile, one at a time, with the newest picture of the last one. Confined to the FX thread.
final class BuildRun {
    private final Path file;
    private final BuildRunner runner;
    private final TaskRunner tasks;
    private final BuildTexts texts;
    private final Consumer<Snapshot> start;
    private final ReadOnlyObjectWrapper<BuildPicture> picture;
    private @Nullable TaskHandle handle;
    private int number;
    private long toldNanos;
    private boolean startsThen;

    /// @param start starts a database on what was built
    BuildRun(Path file, BuildRunner runner, TaskRunner tasks, BuildTexts texts, Consumer<Snapshot> start) {
        this.start = start;
        this.file = file;
        this.runner = runner;
        this.tasks = tasks;
        this.texts = texts;
        this.picture = new ReadOnlyObjectWrapper<>(BuildPicture.begun(name()));
    }

    /// Begins a build, unless one runs.
    ///
    /// @param fresh carries out every step
    void begin(boolean fresh) {
        if (isRunning()) {
            return;
        }
        number++;
        int of = number;
        picture.set(BuildPicture.begun(name()));
        Consumer<BuildProgress> told = tasks.onFxThread(progress -> show(of, progress));
        handle = tasks.act(UserAction.BUILD, name(), () -> runner.build(file, fresh, told), this::over);
    }

    private void show(int of, BuildProgress progress) {
        // The last picture may come after the outcome, or after the next build has begun.
        if (of != number) {
            return;
        }
        toldNanos = System.nanoTime();
        BuildPicture now = picture.get().with(progress);
        picture.set(now);
        if (handle != null) {
            tasks.says(handle, texts.current(now), now.fraction());
        }
    }

    private void over(Outcome<Snapshot> outcome) {
        handle = null;
        picture.set(picture.get().over(outcome));
        if (startsThen && outcome instanceof Outcome.Success<Snapshot>(Snapshot built)) {
            startsThen = false;
            start.accept(built);
        }
    }

    /// Whether a database is wanted once it is built; who has asked for one while it ran gets it.
    void startThen(boolean wanted) {
        startsThen = wanted || (startsThen && isRunning());
    }

    void stop() {
        if (handle != null) {
            picture.set(picture.get().stopping());
            handle.cancel();
        }
    }

    boolean isRunning() {
        return handle != null;
    }

    Path file() {
        return file;
    }

    /// What the list of tasks calls it: what the file calls its result is not known yet.
    private String name() {
        Path folder = file.getParent();
        Path name = folder == null ? file.getFileName() : folder.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// How long a step has taken up to now; the picture tells it only when something changes.
    Duration took(BuildStepState step) {
        return step.state() == BuildStepState.State.RUNNING && isRunning()
                ? step.took().plusNanos(System.nanoTime() - toldNanos)
                : step.took();
    }

    ReadOnlyObjectProperty<BuildPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
