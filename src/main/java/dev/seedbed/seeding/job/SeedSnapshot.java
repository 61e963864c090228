package dev.seedbed.seeding.job;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import java.time.Instant;
import java.util.List;

/// The snapshot that a restore ends in.
public final class SeedSnapshot {
    private SeedSnapshot() {}

    public static Snapshot of(
            SeedPlan plan, String imageId, String dataMount, FileOwner owner, String fingerprint, String dataDatabase) {
        List<String> files = plan.files().stream().map(DumpInfo::fileName).toList();
        return SnapshotBuilder.builder()
                .id(plan.id())
                .name(plan.seedName())
                .reason(Snapshot.Reason.SEED)
                .kind(plan.kind())
                .version(plan.imageVersion())
                .image(plan.image())
                .imageId(imageId)
                .layers(List.of(new Layer(JobLabels.volume(plan.id()), "")))
                .owner(owner)
                .fingerprint(fingerprint)
                .seedFiles(files)
                .seedName(plan.seedName())
                .dataDatabase(dataDatabase)
                .dataMount(dataMount)
                .createdAt(Instant.now())
                .build();
    }
}
