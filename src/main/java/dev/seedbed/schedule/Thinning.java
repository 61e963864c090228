package dev.seedbed.schedule;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.prune.AgeRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Which snapshots of a schedule may go. The newest that was proved always stays.
final class Thinning {
    private Thinning() {}

    /// Only what the schedule made, that is not pinned, and that no database stands on.
    ///
    /// @param zone decides when a day begins
    static List<Snapshot> surplus(Schedule schedule, List<Snapshot> all, List<DatabaseLabels> databases, ZoneId zone) {
        List<Snapshot> own = all.stream()
                .filter(snapshot -> snapshot.mark().schedule().equals(schedule.id()))
                .toList();
        List<Snapshot> proven =
                own.stream().filter(snapshot -> snapshot.mark().proven()).toList();
        Set<Snapshot> kept = new AgeRules(1, schedule.keepDaily(), schedule.keepWeekly(), schedule.keepMonthly())
                .kept(proven, Snapshot::createdAt, zone);
        Instant newest =
                proven.stream().map(Snapshot::createdAt).max(Instant::compareTo).orElse(Instant.MIN);
        return own.stream()
                .filter(snapshot -> !snapshot.pinned()
                        && databases.stream().noneMatch(database -> database.standsOn(snapshot.id())))
                .filter(snapshot -> snapshot.mark().proven()
                        ? !kept.contains(snapshot)
                        : snapshot.createdAt().isBefore(newest))
                .toList();
    }
}
