package dev.seedbed.seeding.watch.log;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.RestoreFailure;
import java.util.List;

/// What the whole log of a seed job says of its restore, once the job has ended.
///
/// @param hasBegun whether anything of the seed was run
/// @param isRestored whether every seed file was run to its end
/// @param notes what the user should know of the restore
/// @param failure the best explanation of an end before that, or of a server that did not come up afterwards
public record JobVerdict(
        boolean hasBegun, boolean isRestored, List<PlanNote> notes, RestoreFailure.RestoreFailed failure) {

    public static JobVerdict of(DatabaseKind kind, List<LogLine> log) {
        var seedLog = new SeedLog(kind);
        log.forEach(seedLog::add);
        return new JobVerdict(seedLog.hasBegun(), seedLog.isRestored(), seedLog.notes(), seedLog.failure());
    }
}
