package dev.seedbed.seeding;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.packed.UnpackProgress;
import dev.seedbed.library.part.DumpTable;
import dev.seedbed.seeding.job.RemainingJobs;
import dev.seedbed.seeding.job.SeedAttempts;
import dev.seedbed.seeding.job.SeedDelivery;
import dev.seedbed.seeding.job.SeedJobLock;
import dev.seedbed.seeding.job.SeedProgressTracker;
import dev.seedbed.seeding.job.SeedRun;
import dev.seedbed.seeding.job.WatchedElsewhere;
import dev.seedbed.seeding.plan.PlanRecord;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedPlanner;
import dev.seedbed.seeding.plan.SeedReading;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Seeded starts on one engine, which keeps all record of them: this object only remembers what it watches itself.
public final class EngineSeeding implements Seeding {
    private static final Logger LOG = LoggerFactory.getLogger(EngineSeeding.class);

    private final ContainerEngine engine;
    private final SeedPlanner planner;
    private final SeedIndexes indexes;
    private final SeedHistory history;
    private final Executor background;
    private final List<RunningSeed> runs = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// @param background runs each start on a thread of its own
    public EngineSeeding(
            ContainerEngine engine,
            SeedPlanner planner,
            SeedIndexes indexes,
            SeedHistory history,
            Executor background) {
        this.engine = engine;
        this.planner = planner;
        this.indexes = indexes;
        this.history = history;
        this.background = background;
    }

    @Override
    public SeedPlan plan(SeedRequest request, UnpackProgress progress)
            throws OperationFailedException, InterruptedException {
        return planner.plan(request, progress);
    }

    @Override
    public List<DumpTable> tables(SeedPlan plan) throws OperationFailedException, InterruptedException {
        return plan.files().size() == 1
                ? DumpTable.of(
                        new SeedReading(indexes).whole(plan.files().getFirst()).items())
                : List.of();
    }

    @Override
    public void deliver(SeedPlan plan, String container, LongConsumer sentBytes)
            throws OperationFailedException, InterruptedException {
        new SeedDelivery(engine, false, indexes).upload(container, plan, sentBytes);
    }

    @Override
    public synchronized RunningSeed start(SeedPlan plan) {
        SeedPlan own = apart(plan);
        return launch(own, SeedJobLock.ofStart(engine, own), null);
    }

    /// Plans that were made at the same time may have the same name and port. Whoever starts later gets the next ones.
    private SeedPlan apart(SeedPlan plan) {
        List<SeedPlan> others = runs.stream()
                .filter(run -> !run.progress().isOver())
                .flatMap(run -> run instanceof SeedRun own ? Stream.of(own.plan()) : Stream.empty())
                .toList();
        Set<String> names = others.stream().map(SeedPlan::name).collect(Collectors.toSet());
        Set<Integer> ports = others.stream().map(SeedPlan::port).collect(Collectors.toSet());
        int port = plan.port();
        while (port > 0 && !plan.portIsFixed() && ports.contains(port)) {
            port++;
        }
        return plan.with(PlanNames.free(plan.name(), names), port);
    }

    @Override
    public RunningSeed resume(RemainingJob job, boolean handedOver)
            throws OperationFailedException, InterruptedException {
        SeedPlan plan = planOf(job);
        planner.unpacked().hold(plan.files().stream().map(DumpInfo::file).toList());
        String image = engine.container(job.containerId()).summary().imageId();
        SeedJobLock hold = SeedJobLock.take(engine, job, image, handedOver);
        return launch(plan, hold, job.containerId());
    }

    @Override
    public RunningSeed watch(RemainingJob job) throws OperationFailedException, InterruptedException {
        var watched = new WatchedElsewhere(engine, planOf(job), job, indexes, history);
        runs.addFirst(watched);
        watched.begin(background);
        listeners.forEach(Runnable::run);
        return watched;
    }

    private SeedPlan planOf(RemainingJob job) throws OperationFailedException, InterruptedException {
        ContainerDetails details = engine.container(job.containerId());
        String password = ServerEnvironment.of(job.kind()).administratorPassword(details.environment());
        return PlanRecord.of(details)
                .flatMap(written -> written.toPlan(job.id(), password))
                .orElseThrow(
                        () -> new OperationFailedException(new Failure.WrongState("job", job.name(), "unknown-plan")));
    }

    /// @param job to be resumed, null for a new one
    private SeedRun launch(SeedPlan plan, SeedJobLock hold, @Nullable String job) {
        var tracker = new SeedProgressTracker(plan);
        var start = new SeedAttempts(engine, plan, tracker, history, indexes, planner);
        var run = new SeedRun(engine, plan, tracker, start, hold);
        runs.addFirst(run);
        run.begin(background, () -> {
            if (job == null) {
                start.run();
            } else {
                start.resume(job);
            }
            return true;
        });
        listeners.forEach(Runnable::run);
        return run;
    }

    @Override
    public List<RunningSeed> running() {
        return List.copyOf(runs);
    }

    @Override
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void dismiss(RunningSeed seed) {
        if (seed.progress().isOver() && runs.remove(seed)) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public List<RemainingJob> jobs() throws OperationFailedException, InterruptedException {
        return notBegun(new RemainingJobs(engine).jobs(active()));
    }

    @Override
    public List<RemainingJob> remaining() throws OperationFailedException, InterruptedException {
        return notBegun(new RemainingJobs(engine).find(active()));
    }

    /// What began while the engine was asked is no remains either.
    private List<RemainingJob> notBegun(List<RemainingJob> found) {
        Set<String> begun = active();
        return found.stream().filter(job -> !begun.contains(job.id())).toList();
    }

    private Set<String> active() {
        return runs.stream()
                .filter(run -> !run.progress().isOver())
                .map(RunningSeed::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void handOver(String id, ProcessHandle to) throws InterruptedException {
        planner.unpacked().leave();
        try {
            SeedJobLock.leave(engine, id, ProcessOwner.of(to));
        } catch (OperationFailedException e) {
            // That program takes the job all the same, a moment later.
            LOG.warn("the restore {} has no holder for a moment: {}", id, e.getMessage());
        }
    }

    @Override
    public void cleanUp(RemainingJob job) throws OperationFailedException, InterruptedException {
        boolean own = runs.stream()
                .anyMatch(run -> run instanceof SeedRun
                        && !run.progress().isOver()
                        && run.id().equals(job.id()));
        if (own) {
            throw new OperationFailedException(new SnapshotFailure.Busy(job.name(), false));
        }
        new RemainingJobs(engine).cleanUp(job);
    }
}
