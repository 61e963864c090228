package dev.seedbed.build;

import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a build is.
///
/// @param name of what is built
/// @param failure why it failed, null otherwise
/// @param result what it ended in, null as long as there is none
public record BuildProgress(
        String name,
        List<BuildStepState> steps,
        State state,
        @Nullable Failure failure,
        @Nullable Snapshot result) {

    /// What became of the build.
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    public boolean isOver() {
        return state != State.RUNNING;
    }

    /// Whether nothing had to be done.
    public boolean isAllCached() {
        return steps.stream().allMatch(step -> step.state() == BuildStepState.State.CACHED);
    }
}
