package dev.seedbed.seeding.job;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.snapshot.record.Snapshot;
import java.time.Instant;
import java.util.List;

/// The snapshot that a restore ends in.
public final class SeedSnapshot {
    private SeedSnapshot() {}

    public static Snapshot of(
            SeedPlan plan, String imageId, String dataMount, FileOwner owner, String fingerprint, String dataDatabase) {
        List<String> files = plan.files().stream().map(DumpInfo::fileName).toList();
        return new Snapshot(
                plan.id(),
                plan.seedName(),
                "",
                "",
                false,
                Snapshot.Reason.SEED,
                plan.kind(),
                plan.imageVersion(),
                plan.image(),
                imageId,
                List.of(new Layer(JobLabels.volume(plan.id()), "")),
                owner,
                "",
                "",
                "",
                fingerprint,
                files,
                plan.seedName(),
                dataDatabase,
                dataMount,
                Instant.now(),
                "",
                0);
    }
}
