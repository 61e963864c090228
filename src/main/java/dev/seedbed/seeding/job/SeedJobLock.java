package dev.seedbed.seeding.job;

import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labelled;
import dev.seedbed.engine.Labels;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.RemainingJob;
import dev.seedbed.seeding.progress.SeedJobOwner;
import dev.seedbed.seeding.server.DataMount;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SnapshotFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says on the engine, as long as it is open, that this program works on a seed job.
///
/// Whoever starts a job is named by the job's own label. Whoever goes on with one takes a lock, because labels cannot
/// change. A program on another computer counts as alive for a while only after its last sign, so locks are recreated
/// from time to time: of two names in turn, so that one of them is always there.
public final class SeedJobLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SeedJobLock.class);
    /// Three times within the patience with programs on other computers.
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final ContainerEngine engine;
    private final String id;
    private final String image;
    private final Thread renewing;
    private DatabaseLock.@Nullable Held held;
    private int turn;
    private boolean closed;

    private SeedJobLock(ContainerEngine engine, String id, String image, Duration every) {
        this.engine = engine;
        this.id = id;
        this.image = image;
        this.renewing = Thread.ofVirtual().name("seed-hold-" + id).unstarted(() -> renew(every));
    }

    /// For a start whose job names this program already.
    public static SeedJobLock ofStart(ContainerEngine engine, SeedPlan plan) {
        var hold = new SeedJobLock(engine, plan.id(), plan.image(), EVERY);
        hold.renewing.start();
        return hold;
    }

    /// For anyone who goes on with a job, or removes it. Blocks while the lock is written.
    ///
    /// @param handedOver whether the program that started the job gave it to this one
    /// @throws OperationFailedException with `SeedHeld` where another program works on it
    public static SeedJobLock take(ContainerEngine engine, RemainingJob job, String image, boolean handedOver)
            throws OperationFailedException, InterruptedException {
        var hold = new SeedJobLock(engine, job.id(), image, EVERY);
        Optional<SeedJobOwner> other = find(engine, job.id(), handedOver);
        if (other.isPresent()) {
            throw held(job.name(), other.get());
        }
        try {
            hold.change();
        } catch (OperationFailedException e) {
            if (e.failure() instanceof SnapshotFailure.Busy) {
                throw held(job.name(), find(engine, job.id(), handedOver).orElseThrow(() -> e));
            }
            throw e;
        }
        hold.renewing.start();
        return hold;
    }

    /// Leaves the job to a program that was just begun and has yet to take the lock itself.
    public static void leave(ContainerEngine engine, String id, ProcessOwner to)
            throws OperationFailedException, InterruptedException {
        String image = engine.container(JobLabels.jobContainer(id)).summary().imageId();
        new DatabaseLock(engine).leave(key(id, 0), image, DataMount.of(engine.image(image)), to);
    }

    static OperationFailedException held(String name, SeedJobOwner holder) {
        return new OperationFailedException(new SnapshotFailure.SeedHeld(
                name, holder.computer(), holder.program().process()));
    }

    /// Who works on a job, other than this program.
    private static Optional<SeedJobOwner> find(ContainerEngine engine, String id, boolean handedOver)
            throws OperationFailedException, InterruptedException {
        List<ContainerSummary> ours = engine.containers(Map.of(Labels.ROLE, ""));
        Optional<SeedJobOwner> starter = handedOver
                ? Optional.empty()
                : ours.stream()
                        .filter(one -> one.is(Labels.ROLE_SEED_JOB) && one.belongsTo(id))
                        .findFirst()
                        .flatMap(job -> starter(job, job.createdAt()));
        return of(id, ours).or(() -> starter);
    }

    /// The program that holds the lock of a job, other than this one.
    ///
    /// @param ours all containers of this program's on the engine
    static Optional<SeedJobOwner> of(String id, List<ContainerSummary> ours) {
        return ours.stream()
                .filter(one -> one.is(Labels.ROLE_LOCK))
                .filter(one -> one.name().equals(DatabaseLock.containerName(key(id, 0)))
                        || one.name().equals(DatabaseLock.containerName(key(id, 1))))
                .max(Comparator.comparing(ContainerSummary::createdAt))
                .flatMap(lock -> starter(lock, lock.createdAt()));
    }

    /// The program that a label names, where it lives and is not this one.
    public static Optional<SeedJobOwner> starter(Labelled object, Instant createdAt) {
        return ProcessOwner.of(object)
                .filter(holder -> !holder.equals(ProcessOwner.self()) && holder.isAlive(createdAt))
                .map(holder -> new SeedJobOwner(holder, createdAt));
    }

    private static String key(String id, int turn) {
        return "seed-" + id + (turn % 2 == 0 ? "" : "-again");
    }

    private void renew(Duration every) {
        try {
            while (true) {
                Thread.sleep(every);
                try {
                    change();
                } catch (OperationFailedException e) {
                    LOG.warn("no sign of life for the restore {} just now: {}", id, e.getMessage());
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("{} is let go", id);
        }
    }

    /// Takes the other lock, then gives this one back.
    private void change() throws OperationFailedException, InterruptedException {
        String dataMount = DataMount.of(engine.image(image));
        DatabaseLock.Held next =
                new DatabaseLock(engine).acquireForRecovery(key(id, turn), image, dataMount, Duration.ZERO);
        DatabaseLock.Held before;
        synchronized (this) {
            turn++;
            before = closed ? next : held;
            held = closed ? null : next;
        }
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void close() {
        renewing.interrupt();
        DatabaseLock.Held last;
        synchronized (this) {
            closed = true;
            last = held;
            held = null;
        }
        if (last != null) {
            last.close();
        }
    }
}
