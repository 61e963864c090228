package dev.seedbed.ui;

import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.packed.UnpackProgress;
import dev.seedbed.library.part.DumpTable;
import dev.seedbed.seeding.Seeding;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Seeding in memory: plans come from a function, starts are [FakeSeed]s that a test moves on by hand.
public final class FakeSeeding implements Seeding {
    public final List<FakeSeed> seeds = new CopyOnWriteArrayList<>();
    public final List<RemainingJob> left = new CopyOnWriteArrayList<>();
    public final List<SeedRequest> requests = new CopyOnWriteArrayList<>();
    public Planner planner = FakePlans::of;
    public volatile List<DumpTable> tables = List.of();
    public Function<SeedPlan, FakeSeed> maker = FakeSeed::new;
    /// How far an archive is unpacked at the beginning of each plan, of 100.
    public List<Integer> unpacked = List.of();
    /// Why jobs can neither be resumed nor cleaned up; null where they can.
    public volatile @Nullable Failure refusal;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// How a request becomes a plan in a test.
    @FunctionalInterface
    public interface Planner {
        SeedPlan plan(SeedRequest request) throws OperationFailedException;
    }

    @Override
    public SeedPlan plan(SeedRequest request, UnpackProgress progress) throws OperationFailedException {
        requests.add(request);
        unpacked.forEach(share -> progress.at(Path.of("seed.zip"), share, 100));
        return planner.plan(request);
    }

    @Override
    public List<DumpTable> tables(SeedPlan plan) {
        return tables;
    }

    @Override
    public RunningSeed start(SeedPlan plan) {
        FakeSeed seed = maker.apply(plan);
        add(seed);
        return seed;
    }

    public void add(FakeSeed seed) {
        seeds.addFirst(seed);
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<RunningSeed> running() {
        return new ArrayList<>(seeds);
    }

    @Override
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void deliver(SeedPlan plan, String container, LongConsumer sentBytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dismiss(RunningSeed seed) {
        if (seed.progress().isOver()) {
            seeds.remove(seed);
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public List<RemainingJob> remaining() {
        return List.copyOf(left);
    }

    @Override
    public List<RemainingJob> jobs() {
        return left.stream().filter(job -> !job.containerId().isEmpty()).toList();
    }

    @Override
    public RunningSeed watch(RemainingJob job) {
        var seed = new FakeSeed(FakePlans.named(job.name()), job.heldBy());
        left.remove(job);
        add(seed);
        return seed;
    }

    @Override
    public void handOver(String id, ProcessHandle to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RunningSeed resume(RemainingJob job, boolean handedOver) throws OperationFailedException {
        refuse();
        var seed = new FakeSeed(FakePlans.named(job.name()));
        left.remove(job);
        add(seed);
        return seed;
    }

    @Override
    public void cleanUp(RemainingJob job) throws OperationFailedException {
        refuse();
        left.remove(job);
    }

    private void refuse() throws OperationFailedException {
        Failure reason = refusal;
        if (reason != null) {
            throw new OperationFailedException(reason);
        }
    }
}
