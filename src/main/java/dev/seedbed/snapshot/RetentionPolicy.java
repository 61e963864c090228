package dev.seedbed.snapshot;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.snapshot.record.SnapshotRemoval;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Thins out the automatic snapshots of a database by age: all of the last day, one a day for a week, one a week for
/// two months. Pinned ones and those of the user never go.
final class RetentionPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionPolicy.class);
    private static final Duration ALL = Duration.ofDays(1);
    private static final Duration DAILY = Duration.ofDays(7);
    private static final Duration WEEKLY = Duration.ofDays(60);

    private final ContainerEngine engine;

    RetentionPolicy(ContainerEngine engine) {
        this.engine = engine;
    }

    void run(String timeline) throws OperationFailedException, InterruptedException {
        List<Snapshot> own = new SnapshotCatalogue(engine)
                .list().stream()
                        .filter(snapshot -> snapshot.timeline().equals(timeline))
                        .toList();
        var removal = new SnapshotRemoval(engine);
        for (Snapshot snapshot : surplus(own, Instant.now())) {
            try {
                removal.carryOut(removal.plan(List.of(snapshot)));
            } catch (OperationFailedException e) {
                LOG.info("automatic snapshot {} stays: {}", snapshot.id(), e.getMessage());
            }
        }
    }

    /// Which of them may go. The newest of each span stays.
    static List<Snapshot> surplus(List<Snapshot> oldestFirst, Instant now) {
        var surplus = new ArrayList<Snapshot>();
        Set<Long> spans = new HashSet<>();
        for (Snapshot snapshot : oldestFirst.reversed()) {
            if (!snapshot.isThinnable()) {
                continue;
            }
            Duration age = Duration.between(snapshot.createdAt(), now);
            if (age.compareTo(ALL) <= 0) {
                continue;
            }
            long span = age.compareTo(DAILY) <= 0 ? age.toDays() : 1000 + age.toDays() / 7;
            if (age.compareTo(WEEKLY) > 0 || !spans.add(span)) {
                surplus.add(snapshot);
            }
        }
        return List.copyOf(surplus);
    }
}
