package dev.seedbed.ui.build;

import dev.seedbed.build.BuildStepState;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The builds of this window, of which one is shown; the others go on. Confined to the FX thread.
public final class BuildViewModel {
    private final BuildRunner runner;
    private final TaskRunner tasks;
    private final BuildTexts texts;
    private final Starts starts;
    private final Map<Path, BuildRun> runs = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable BuildPicture> picture = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty step = new SimpleIntegerProperty(-1);
    private Subscription following = Subscription.EMPTY;
    private @Nullable BuildRun run;
    private boolean isStepChosen;

    /// Databases on what was built.
    ///
    /// @param asking opens the dialog for one
    /// @param now starts one without a question
    public record Starts(Consumer<Snapshot> asking, Consumer<Snapshot> now) {}

    public BuildViewModel(BuildRunner runner, TaskRunner tasks, Messages messages, Starts starts) {
        this.runner = runner;
        this.tasks = tasks;
        this.texts = new BuildTexts(messages);
        this.starts = starts;
    }

    /// Shows the build of a Seedfile and begins it, unless it runs.
    ///
    /// @param startsThen a database as soon as it is built, also where that takes several attempts
    public void open(Path seedfile, boolean startsThen) {
        BuildRun opened =
                runs.computeIfAbsent(seedfile, file -> new BuildRun(file, runner, tasks, texts, starts.now()));
        run = opened;
        opened.startThen(startsThen);
        begin(false);
        following.unsubscribe();
        following = opened.pictureProperty().subscribe(this::show);
        shown.set(seedfile);
    }

    private void show(BuildPicture now) {
        picture.set(now);
        if (!isStepChosen && step.get() != now.current()) {
            step.set(now.current());
        }
    }

    /// Builds again: what is finished and did not change is not carried out again.
    void again() {
        begin(false);
    }

    /// Builds again from the first step on.
    void allAgain() {
        begin(true);
    }

    private void begin(boolean fresh) {
        if (run != null) {
            isStepChosen = false;
            run.begin(fresh);
        }
    }

    void stop() {
        if (run != null) {
            run.stop();
        }
    }

    /// Starts a database on what was built; does nothing before.
    void start() {
        BuildPicture now = picture.get();
        if (now != null && now.result() != null) {
            starts.asking().accept(now.result());
        }
    }

    /// Shows no build any more. One that runs goes on.
    void leave() {
        shown.set(null);
    }

    /// Shows the log of a step from now on, also when the next one begins.
    void choose(int index) {
        isStepChosen = true;
        step.set(index);
    }

    /// Lines of the chosen step.
    List<String> log() {
        BuildPicture now = picture.get();
        int index = step.get();
        return now == null || index < 0 || index >= now.steps().size()
                ? List.of()
                : now.steps().get(index).log();
    }

    Duration took(BuildStepState of) {
        return run == null ? of.took() : run.took(of);
    }

    /// The Seedfile whose build is shown; null for none.
    ReadOnlyObjectProperty<@Nullable Path> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Null before the first build.
    ReadOnlyObjectProperty<@Nullable BuildPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// Index of the step whose log is shown; -1 for none.
    IntegerProperty stepProperty() {
        return step;
    }
}
