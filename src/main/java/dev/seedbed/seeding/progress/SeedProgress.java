package dev.seedbed.seeding.progress;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.task.Failure;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture of one seeded start at one moment.
///
/// @param id id of the seeded start
/// @param name name of the database to be
/// @param fraction share of the whole time that has passed, 0 to 1
/// @param timeLeft null while nothing can be said
/// @param engineWait how long the start has been waiting for an answer of the engine, zero where it does not
/// @param doneBytes bytes of seed files read, of `totalBytes`
/// @param bytesPerSecond over the last seconds
/// @param table table that is being filled or indexed, empty where unknown
/// @param rows rows reported so far
/// @param failure why it failed, null otherwise
/// @param databaseId container of the database once it is there, else null
/// @param notes what the user should know of what was restored
@RecordBuilder
public record SeedProgress(
        String id,
        String name,
        DatabaseKind kind,
        String version,
        State state,
        double fraction,
        @Nullable TimeLeft timeLeft,

        @Initializer(source = Duration.class, value = "ZERO")
        Duration engineWait,

        long doneBytes,
        long totalBytes,
        long bytesPerSecond,
        @Initializer("NONE") String table,
        long rows,
        List<SeedStep> steps,
        Instant startedAt,
        @Nullable Failure failure,
        @Nullable String databaseId,
        List<PlanNote> notes) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// How a seeded start stands.
    public enum State {
        RUNNING,
        CANCELLING,
        READY,
        FAILED,
        CANCELLED
    }

    public boolean isOver() {
        return state != State.RUNNING && state != State.CANCELLING;
    }
}
