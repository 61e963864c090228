package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedReading;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;

/// The steps of a seeded start before its job runs: the image, and the job with its files.
final class SeedPreparation {
    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedProgressTracker tracker;
    private final SeedIndexes indexes;

    SeedPreparation(ContainerEngine engine, SeedPlan plan, SeedProgressTracker tracker, SeedIndexes indexes) {
        this.indexes = indexes;
        this.engine = engine;
        this.plan = plan;
        this.tracker = tracker;
    }

    /// Pulls the image where it is not there.
    void image() throws OperationFailedException, InterruptedException {
        if (plan.imageIsLocal()) {
            tracker.imageStep(SeedStep.State.SKIPPED, -1, -1, "");
            return;
        }
        tracker.imageStep(SeedStep.State.RUNNING, 0, -1, "");
        engine.pull(
                plan.image(),
                pulled -> tracker.imageStep(
                        SeedStep.State.RUNNING, pulled.doneBytes(), pulled.totalBytes(), pulled.status()));
        tracker.imageStep(SeedStep.State.DONE, -1, -1, "");
    }

    /// Makes the job with everything that it restores.
    ///
    /// @return its container, which is not started
    String job() throws OperationFailedException, InterruptedException {
        tracker.prepareStep(SeedStep.State.RUNNING, 0, plan.sizeBytes());
        for (DumpInfo file : plan.files()) {
            SeedReading.requireUnchanged(file);
        }
        var job = new SeedJob(engine, plan);
        var delivery = new SeedDelivery(engine, engine.info().local(), indexes);
        String container;
        try {
            container = job.create(delivery.mounts(plan));
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NotFound)) {
                throw e;
            }
            // The engine does not see our files after all, as with an engine in a virtual machine.
            delivery = new SeedDelivery(engine, false, indexes);
            container = job.create(delivery.mounts(plan));
        }
        delivery.upload(container, plan, sent -> tracker.prepareStep(SeedStep.State.RUNNING, sent, plan.sizeBytes()));
        tracker.prepareStep(SeedStep.State.DONE, -1, -1);
        return container;
    }
}
