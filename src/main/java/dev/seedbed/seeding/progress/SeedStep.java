package dev.seedbed.seeding.progress;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One line of the list that a seeded start works through.
///
/// @param subject what it is about: the image, a file's name, or empty
/// @param doneBytes of `totalBytes`; -1 where bytes mean nothing here
/// @param detail what happens now inside it, such as `COPY public.orders`; a fact, not a sentence
/// @param elapsed time spent in it so far
/// @param expected time it is expected to take in all, null where nothing is known
@RecordBuilder
public record SeedStep(
        Kind kind,
        String subject,
        State state,
        long doneBytes,
        long totalBytes,
        @Initializer("NONE") String detail,

        @Initializer(source = Duration.class, value = "ZERO")
        Duration elapsed,

        @Nullable Duration expected) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// What the step does.
    public enum Kind {
        IMAGE,
        PREPARE,
        INITIALISE,
        FILE,
        INDEXES,
        FINISH,
        START
    }

    /// How far the step is.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        SKIPPED,
        FAILED
    }
}
