package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.progress.TimeLeft;
import dev.seedbed.seeding.watch.log.SeedPhase;
import dev.seedbed.task.RestoreFailure;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a watch knows at one moment.
///
/// @param file index of the watched file that runs or ran last, -1 before the first
/// @param doneBytes bytes of the files that were read, as they are on disk, of `totalBytes`
/// @param bytesPerSecond over the last seconds
/// @param table table that is being filled or indexed, empty where unknown
/// @param rows rows restored so far, as far as known
/// @param indexesDone of `indexesTotal`: indexes, primary and foreign keys that follow the data; 0 of 0 while unknown
/// @param detail what happens now, such as `COPY public.orders`; a fact, not a sentence
/// @param fraction share of the whole time that has passed, 0 to 1; never goes back
/// @param timeLeft null while nothing can be said
/// @param steps initialise, each file, indexes where there are any, finish, start
/// @param failure why the job ended before it was ready, null otherwise
/// @param notes what the restore itself says of what it did
@RecordBuilder
public record WatchSnapshot(
        SeedPhase phase,
        int file,
        long doneBytes,
        long totalBytes,
        long bytesPerSecond,
        String table,
        long rows,
        int indexesDone,
        int indexesTotal,
        String detail,
        double fraction,
        @Nullable TimeLeft timeLeft,
        List<SeedStep> steps,
        RestoreFailure.@Nullable RestoreFailed failure,
        List<PlanNote> notes) {

    public WatchSnapshot {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
