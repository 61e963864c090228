package dev.seedbed.seeding;

import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Subscription;
import dev.seedbed.seeding.watch.SeedHistory;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

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
    public synchronized RunningSeed start(SeedPlan plan) {
        return launch(apart(plan), start -> {
            start.run();
            return true;
        });
    }

    /// Plans that were made at the same time may have the same name and port. Whoever starts later gets the next ones.
    private SeedPlan apart(SeedPlan plan) {
        List<SeedPlan> others = runs.stream()
                .filter(run -> !run.progress().isOver())
                .map(SeedRun::plan)
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
    public RunningSeed resume(RemainingJob job) throws OperationFailedException, InterruptedException {
        ContainerDetails details = engine.container(job.containerId());
        Map<String, String> labels = details.summary().labels();
        String password = RestoreSettings.password(details.environment());
        SeedPlan plan = PlanRecord.parse(labels.getOrDefault(Labels.PLAN, ""))
                .flatMap(written -> written.toPlan(job.id(), password))
                .orElseThrow(() ->
                        new OperationFailedException(new Failure.WrongState("seed-job", job.name(), "unknown plan")));
        return launch(plan, start -> {
            start.resume(job.containerId());
            return true;
        });
    }

    private SeedRun launch(SeedPlan plan, Way way) {
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
        Set<String> watched = active();
        List<RemainingJob> found = new RemainingJobs(engine).find(watched);
        // What began while the engine was asked is none either.
        Set<String> begun = active();
        return found.stream().filter(job -> !begun.contains(job.id())).toList();
    }

    private Set<String> active() {
        return runs.stream()
                .filter(run -> !run.progress().isOver())
                .map(SeedRun::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void cleanUp(RemainingJob job) throws OperationFailedException, InterruptedException {
        new RemainingJobs(engine).cleanUp(job);
    }
}
