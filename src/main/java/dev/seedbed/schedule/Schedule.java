package dev.seedbed.schedule;

import dev.seedbed.schedule.timer.Timing;
import dev.seedbed.store.PackageReference;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Snapshots of a database at set times. Contains no secret.
///
/// @param id by which its timer, its snapshots and its history are known
/// @param name letters, digits, `-`, `_` and `.`
/// @param database its name
/// @param context of the engine; empty for the one in use
/// @param keepDaily of how many days a snapshot is kept
/// @param keepWeekly of how many weeks
/// @param keepMonthly of how many months
/// @param push package that each snapshot is published as; null for none
/// @param checks run on a clone of each snapshot; without any, its tables are compared with the source
@RecordBuilder
public record Schedule(
        String id,
        String name,
        String database,
        String context,
        Timing timing,
        int keepDaily,
        int keepWeekly,
        int keepMonthly,
        @Nullable PackageReference push,
        List<ScheduleCheck> checks,
        Instant createdAt) {}
