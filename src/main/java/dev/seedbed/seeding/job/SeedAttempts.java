package dev.seedbed.seeding.job;

import dev.seedbed.database.image.LocalImage;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A seeded start that goes on with the next fitting image where the one that we chose turns out unable to run. The
/// user's own choice is never replaced.
public final class SeedAttempts {
    private static final Logger LOG = LoggerFactory.getLogger(SeedAttempts.class);

    private final ContainerEngine engine;
    private final SeedProgressTracker tracker;
    private final SeedHistory history;
    private final SeedIndexes indexes;
    private final SeedPlanner planner;
    private SeedPlan plan;
    private volatile SeededStart current;

    public SeedAttempts(
            ContainerEngine engine,
            SeedPlan plan,
            SeedProgressTracker tracker,
            SeedHistory history,
            SeedIndexes indexes,
            SeedPlanner planner) {
        this.engine = engine;
        this.plan = plan;
        this.tracker = tracker;
        this.history = history;
        this.indexes = indexes;
        this.planner = planner;
        this.current = new SeededStart(engine, plan, tracker, history, indexes);
    }

    /// Blocks until the database answers, as [SeededStart#run] does.
    public void run() throws OperationFailedException, InterruptedException {
        plan = planner.awaitSections(plan);
        current = new SeededStart(engine, plan, tracker, history, indexes);
        while (true) {
            try {
                current.run();
                return;
            } catch (OperationFailedException e) {
                goOnAfter(e);
            }
        }
    }

    /// Goes on with what an earlier run of the program left, with the image that it began with.
    public void resume(String job) throws OperationFailedException, InterruptedException {
        current.resume(job);
    }

    /// @throws OperationFailedException the same failure where no other image can help
    private void goOnAfter(OperationFailedException e) throws OperationFailedException, InterruptedException {
        if (plan.server().imageIsNamed() || !current.isOfTheImage(e.failure())) {
            throw e;
        }
        Optional<SeedPlan> other = planner.onOtherImage(plan);
        if (other.isEmpty()) {
            throw e;
        }
        LOG.warn(
                "{} cannot run, going on with {}: {}", plan.image(), other.get().image(), e.getMessage());
        current.close();
        SeedJob.discard(engine, plan.id());
        tracker.goOn(other.get());
        tracker.note(PlanNote.warning(
                "image-replaced",
                LocalImage.shortened(plan.image()),
                LocalImage.shortened(other.get().image()),
                reason(e)));
        plan = other.get();
        current = new SeededStart(engine, plan, tracker, history, indexes);
    }

    private static String reason(OperationFailedException e) {
        return switch (e.failure()) {
            case RestoreFailure.RestoreFailed ended ->
                ended.message().lines().findFirst().orElse("");
            case EngineFailure.EngineRefused refused -> refused.message();
            default -> String.valueOf(e.getMessage());
        };
    }

    boolean isCommitted() {
        return current.isCommitted();
    }

    List<LogLine> log() {
        return current.log();
    }

    void close() {
        current.close();
    }
}
