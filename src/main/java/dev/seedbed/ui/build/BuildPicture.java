package dev.seedbed.ui.build;

import dev.seedbed.build.BuildProgress;
import dev.seedbed.build.BuildStepState;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a build is, as the screen shows it: also before its file was read, and where that could not be.
///
/// @param name of what is built
/// @param steps none before the file was read
/// @param failure why it failed; null otherwise
/// @param result what it ended in; null as long as there is none
record BuildPicture(
        String name,
        State state,
        List<BuildStepState> steps,
        @Nullable Failure failure,
        @Nullable Snapshot result) {

    enum State {
        RUNNING,
        STOPPING,
        DONE,
        FAILED,
        STOPPED
    }

    static BuildPicture begun(String name) {
        return new BuildPicture(name, State.RUNNING, List.of(), null, null);
    }

    BuildPicture with(BuildProgress progress) {
        return new BuildPicture(progress.name(), state, progress.steps(), failure, result);
    }

    BuildPicture stopping() {
        return new BuildPicture(name, State.STOPPING, steps, failure, result);
    }

    BuildPicture over(Outcome<Snapshot> outcome) {
        return switch (outcome) {
            case Outcome.Success<Snapshot>(Snapshot snapshot) ->
                new BuildPicture(name, State.DONE, steps, null, snapshot);
            case Outcome.Failed<Snapshot>(Failure reason) -> new BuildPicture(name, State.FAILED, steps, reason, null);
            case Outcome.Cancelled<Snapshot>() -> new BuildPicture(name, State.STOPPED, steps, null, null);
        };
    }

    boolean isOver() {
        return state != State.RUNNING && state != State.STOPPING;
    }

    Optional<BuildStepState> running() {
        return steps.stream()
                .filter(step -> step.state() == BuildStepState.State.RUNNING)
                .findFirst();
    }

    /// Of the steps that are over, and of the one in progress as far as it is known.
    double fraction() {
        if (steps.isEmpty()) {
            return state == State.DONE ? 1 : 0;
        }
        double within = running().map(step -> Math.max(0, step.fraction())).orElse(0.0);
        return (finished() + within) / steps.size();
    }

    /// Steps that left their result.
    int finished() {
        return count(BuildStepState.State.DONE) + cached();
    }

    int cached() {
        return count(BuildStepState.State.CACHED);
    }

    private int count(BuildStepState.State wanted) {
        return (int) steps.stream().filter(step -> step.state() == wanted).count();
    }

    /// The step that people want to see: the one in progress or the one that failed, else the last that is over.
    int current() {
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i).state()) {
                case RUNNING, FAILED, CANCELLED -> {
                    return i;
                }
                case WAITING -> {
                    return Math.max(0, i - 1);
                }
                case CACHED, DONE -> {
                    // further down
                }
            }
        }
        return steps.size() - 1;
    }
}
