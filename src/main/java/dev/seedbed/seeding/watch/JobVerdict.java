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
        boolean restored = false;
        for (LogLine line : log) {
            seedLog.add(line);
            // A job that was started once more to be finished skips what it has done, and stays restored.
            restored |= seedLog.phase().isRestored();
        }
        return new JobVerdict(restored);
    }
}
