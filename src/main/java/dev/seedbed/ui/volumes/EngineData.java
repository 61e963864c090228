package dev.seedbed.ui.volumes;

import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.existing.ExistingDataPlan;
import dev.seedbed.seeding.existing.ExistingDataRequest;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import dev.seedbed.text.Messages;
import dev.seedbed.ui.tasks.BackgroundTasks;
import java.util.Objects;

/// Data in the volumes of the engine in use.
public final class EngineData implements DataStarts {
    /// Of an upgrade, the dump is about the first half.
    private static final double DUMPED = 0.5;

    private final ExistingData data;
    private final Seeding seeding;
    private final Messages messages;
    private final Formats formats;

    public EngineData(ExistingData data, Seeding seeding, Messages messages) {
        this.data = data;
        this.seeding = seeding;
        this.messages = messages;
        this.formats = new Formats(messages);
    }

    @Override
    public ExistingDataPlan plan(ExistingDataRequest request) throws OperationFailedException, InterruptedException {
        return data.plan(request);
    }

    @Override
    public String start(ExistingDataPlan plan, BackgroundTasks.Progress progress)
            throws OperationFailedException, InterruptedException {
        progress.at(messages.get(plan.imageIsLocal() ? "volumes.start.starts" : "volumes.start.pulls"), -1);
        return data.start(plan, _ -> {});
    }

    @Override
    public void keep(String volume, SnapshotDetails details) throws OperationFailedException, InterruptedException {
        var _ = data.keep(volume, details);
    }

    @Override
    public Upgraded upgrade(ExistingDataRequest request, BackgroundTasks.Progress progress)
            throws OperationFailedException, InterruptedException {
        try (ExistingData.Dumped dumped = data.dump(
                request,
                (bytes, expected) -> progress.at(
                        messages.get("volumes.upgrade.dumps", formats.size(bytes)),
                        expected > 0 ? Math.min(1, (double) bytes / expected) * DUMPED : -1))) {
            RunningSeed seed = seeding.start(seeding.plan(dumped.request()));
            try (var _ = seed.listen(now -> progress.at(
                    messages.get("volumes.upgrade.restores", now.name()), DUMPED + now.fraction() * (1 - DUMPED)))) {
                return new Upgraded(end(seed), ExistingData.Dumped.refused(seed));
            }
        }
    }

    private static String end(RunningSeed seed) throws OperationFailedException, InterruptedException {
        SeedProgress end;
        try {
            end = seed.await();
        } catch (InterruptedException e) {
            seed.cancel();
            throw e;
        }
        return switch (end.state()) {
            case READY -> Objects.requireNonNull(end.databaseId());
            case FAILED -> throw new OperationFailedException(Objects.requireNonNull(end.failure()));
            case RUNNING, CANCELLING, CANCELLED -> throw new InterruptedException("the restore was cancelled");
        };
    }
}
