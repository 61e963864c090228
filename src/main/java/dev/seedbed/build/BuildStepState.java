package dev.seedbed.build;

import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputReport;
import dev.seedbed.seeding.progress.PlanNote;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a step of a build is.
///
/// @param title as the Seedfile names it
/// @param object what is worked on just now, such as a file; empty for nothing
/// @param preparation of it, before anything of the data changes; null for the work itself
/// @param fraction from 0 to 1, -1 where it is not known
/// @param took so far, or in all
/// @param log its last lines, the oldest first
/// @param notes what people should know of it
/// @param reports what it did, also where it is cached and that is still known
@RecordBuilder
public record BuildStepState(
        String title,
        State state,
        @Initializer("NONE") String object,
        InputProgress.@Nullable Preparation preparation,
        @Initializer("UNKNOWN") double fraction,

        @Initializer(source = Duration.class, value = "ZERO")
        Duration took,

        List<String> log,
        List<PlanNote> notes,
        List<InputReport> reports) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// A share that nobody knows.
    public static final double UNKNOWN = -1;

    /// What became of a step.
    public enum State {
        WAITING,
        RUNNING,
        /// Nothing it depends on changed since it was carried out.
        CACHED,
        DONE,
        FAILED,
        CANCELLED
    }

    boolean isOver() {
        return state != State.WAITING && state != State.RUNNING;
    }
}
