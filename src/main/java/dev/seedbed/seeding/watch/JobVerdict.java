package dev.seedbed.seeding.watch;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.LogLine;
import java.util.List;

/// What the whole log of a seed job that nobody watched says of its restore.
///
/// @param isRestored whether every seed file was run to its end
public record JobVerdict(boolean isRestored) {

    public static JobVerdict of(DatabaseKind kind, List<LogLine> log) {
        var seedLog = new SeedLog(kind);
        log.forEach(seedLog::add);
        return new JobVerdict(seedLog.phase().isRestored());
    }
}
