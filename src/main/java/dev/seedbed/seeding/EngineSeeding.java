package dev.seedbed.seeding;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Subscription;
import dev.seedbed.seeding.watch.SeedHistory;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/// Seeded starts on one engine, which keeps all record of them: this object only remembers what it watches itself.
public final class EngineSeeding implements Seeding {
    private final ContainerEngine engine;
    private final SeedPlanner planner;
    private final SeedIndexes indexes;
    private final SeedHistory history;
    private final Executor background;
    private final List<SeedRun> runs = new CopyOnWriteArrayList<>();
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
    public SeedPlan plan(SeedRequest request) throws OperationFailedException, InterruptedException {
        return planner.plan(request);
    }

    @Override
    public RunningSeed start(SeedPlan plan) {
        return launch(plan, start -> {
            start.run();
            return true;
        });
    }

    @Override
    public RunningSeed resume(RemainingJob job) throws OperationFailedException, InterruptedException {
        ContainerDetails details = engine.container(job.containerId());
        Map<String, String> labels = details.summary().labels();
        String password = RestoreSettings.password(details.environment());
        SeedPlan plan = PlanRecord.parse(labels.getOrDefault(Labels.PLAN, ""))
                .flatMap(written -> written.toPlan(job.id(), password))
                .orElseThrow(() ->
                        new OperationFailedException(new Failure.WrongState("seed-job", job.name(), "unknown plan")));
        boolean served = new RemainingJobs(engine).isServed(job);
        return launch(plan, start -> {
            if (served) {
                start.takeOver(job.containerId());
            } else {
                start.resume(job.containerId());
            }
            return true;
        });
    }

    private RunningSeed launch(SeedPlan plan, Way way) {
        var board = new SeedBoard(plan);
        var start = new SeededStart(engine, plan, board, history, indexes);
        var run = new SeedRun(engine, plan, board, start);
        runs.addFirst(run);
        TaskRunner.Work<Boolean> work = () -> way.go(start);
        run.begin(background, work);
        listeners.forEach(Runnable::run);
        return run;
    }

    @FunctionalInterface
    private interface Way {
        Boolean go(SeededStart start) throws OperationFailedException, InterruptedException;
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
        if (seed instanceof SeedRun run && run.progress().isOver() && runs.remove(run)) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public List<RemainingJob> remaining() throws OperationFailedException, InterruptedException {
        var watched = new HashSet<String>();
        new ArrayList<>(runs).forEach(run -> {
            if (!run.progress().isOver()) {
                watched.add(run.id());
            }
        });
        return new RemainingJobs(engine).find(watched);
    }

    @Override
    public void cleanUp(RemainingJob job) throws OperationFailedException, InterruptedException {
        new RemainingJobs(engine).cleanUp(job);
    }
}
