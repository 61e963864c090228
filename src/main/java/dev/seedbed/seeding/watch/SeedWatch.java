package dev.seedbed.seeding.watch;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.seeding.watch.estimate.SeedModel;
import dev.seedbed.seeding.watch.estimate.WatchSnapshot;
import dev.seedbed.seeding.watch.estimate.WorkItem.Stage;
import dev.seedbed.seeding.watch.log.LogFollower;
import dev.seedbed.seeding.watch.log.SeedPhase;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches one running seed job, from the start of its container until the database is handed over.
///
/// Use: start the container, [#open], [#awaitSettled]; then [#enterFinish], do the finish, [#enterStart], start the
/// database, [#complete], and [#close] in any case. The watch only looks: it never changes the job. Safe for use by
/// any thread.
public final class SeedWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SeedWatch.class);
    private static final Duration PERIOD = Duration.ofMillis(200);
    /// After this age a job is taken for one whose watching is resumed: its past is read before the first estimate.
    private static final Duration RESUMED = Duration.ofSeconds(3);
    private static final Duration READ_UP = Duration.ofMillis(1500);
    private static final long TOLERATED_SKEW_SECONDS = 2;

    private final Object lock = new Object();
    private final SeedModel model;
    private final List<Consumer<WatchSnapshot>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    private final LogFollower follower;
    private final List<AutoCloseable> looking = new CopyOnWriteArrayList<>();
    private final Thread ticker;
    private final WatchedSeed seed;
    private final ContainerEngine engine;
    private volatile WatchSnapshot newest;
    private final WorkClock clock;
    private volatile boolean closed;
    private boolean serverProbed;
    private boolean corrected;

    private SeedWatch(ContainerEngine engine, WatchedSeed seed, SeedHistory history, Supplier<Duration> waited)
            throws OperationFailedException, InterruptedException {
        this.engine = engine;
        this.seed = seed;
        this.model = new SeedModel(
                seed.kind(),
                seed.files(),
                history,
                engine.context().endpoint().toString(),
                seed.prepared().toNanos() / 1e9);
        Duration age = Duration.between(seed.startedAt(), Instant.now());
        this.clock = new WorkClock(System::nanoTime, age, waited);
        this.newest = model.snapshot();
        this.follower = new LogFollower(engine, seed.containerId(), seed.startedAt(), this::logged, this::logEnded);
        this.ticker = Thread.ofVirtual()
                .name("seed-watch-" + seed.containerId())
                .unstarted(() -> run(age.compareTo(RESUMED) > 0 ? READ_UP : Duration.ZERO));
    }

    /// Begins to watch. The container must have been started. Blocks until its log is being followed.
    ///
    /// What it cannot see (a probe that the image refuses, a missing index) makes the picture coarser, never fails.
    ///
    /// @param history durations of earlier runs; [#complete] adds this one
    /// @param waited how long the start has waited for the engine in all
    /// @throws OperationFailedException where the log cannot be followed
    public static SeedWatch open(
            ContainerEngine engine, WatchedSeed seed, SeedHistory history, Supplier<Duration> waited)
            throws OperationFailedException, InterruptedException {
        SeedWatch watch = new SeedWatch(engine, seed, history, waited);
        watch.follower.start();
        watch.looking.add(new ProbeLoop(
                engine, seed.containerId(), Probes.file(seed.kind()), watch::fileProbeRestarted, watch::fileProbed));
        watch.ticker.start();
        return watch;
    }

    /// The newest picture.
    public WatchSnapshot snapshot() {
        return newest;
    }

    /// Calls `listener` with the newest picture now and after changes, at most five times per second, on a
    /// background thread. Time passing is a change.
    public Subscription listen(Consumer<WatchSnapshot> listener) {
        listeners.add(listener);
        listener.accept(newest);
        return () -> listeners.remove(listener);
    }

    /// The last lines of the job's log, oldest first, at most some thousands.
    public List<LogLine> log() {
        synchronized (lock) {
            return model.log().lines();
        }
    }

    /// Blocks until every file was run (the log's word) or the job has ended before that. Whether the server that
    /// comes up then serves is the caller's to ask: not every server says so in this log.
    ///
    /// @return the picture then: its phase is restored, or its failure is there. Also returns at [#close].
    public WatchSnapshot awaitSettled() throws InterruptedException {
        settled.await();
        return refresh();
    }

    /// Gives the map of a file that was still being made when the watch began.
    ///
    /// @param file index in [WatchedSeed#files]
    public void indexed(int file, DumpIndex index) {
        synchronized (lock) {
            model.indexed(file, index);
        }
    }

    /// Says that the job is ready and is now being finished: vacuum, checkpoint, stop.
    public void enterFinish() {
        enter(Stage.FINISH);
    }

    /// Says that the database itself is now being started.
    public void enterStart() {
        enter(Stage.START);
    }

    private void enter(Stage stage) {
        synchronized (lock) {
            model.tick(clock.seconds());
            model.enter(stage);
        }
        clock.dependOnEngine();
        endLooking();
        refresh();
    }

    /// Says that the database answers: the fraction becomes 1, and the durations are kept for the next time.
    public void complete() {
        synchronized (lock) {
            model.complete(clock.seconds());
        }
        refresh();
        tell();
    }

    /// Ends all looking. The last picture stays.
    @Override
    public void close() {
        closed = true;
        ticker.interrupt();
        follower.close();
        endLooking();
        settled.countDown();
    }

    private void endLooking() {
        for (AutoCloseable one : looking) {
            looking.remove(one);
            if (one instanceof ProbeLoop probe) {
                probe.close();
            }
        }
    }

    private void run(Duration delay) {
        try {
            Thread.sleep(delay);
            while (!closed) {
                look();
                Thread.sleep(PERIOD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A defect in the estimate, or in a listener, must not end the watch.
    private void look() {
        try {
            refresh();
            tell();
        } catch (RuntimeException e) {
            log.error("watch on {} stumbled", seed.containerId(), e);
        }
    }

    private WatchSnapshot refresh() {
        synchronized (lock) {
            if (newest.failure() == null && !model.isComplete()) {
                model.tick(clock.seconds());
            }
            newest = model.snapshot();
            return newest;
        }
    }

    private void tell() {
        WatchSnapshot picture = newest;
        listeners.forEach(listener -> listener.accept(picture));
    }

    private void logged(LogLine line) {
        boolean probeServer;
        synchronized (lock) {
            model.logged(line);
            SeedPhase phase = model.log().phase();
            if (phase.isRestored() || phase == SeedPhase.SKIPPED) {
                settled.countDown();
            }
            probeServer = phase == SeedPhase.RUNNING_FILE && !serverProbed;
            serverProbed |= probeServer;
        }
        if (probeServer && !closed) {
            looking.add(new ProbeLoop(engine, seed.containerId(), Probes.server(seed), () -> {}, this::serverProbed));
        }
    }

    private void logEnded(@Nullable OperationFailedException reason) {
        synchronized (lock) {
            model.logEnded();
        }
        settled.countDown();
        endLooking();
    }

    private void fileProbeRestarted() {
        synchronized (lock) {
            model.fileProbeRestarted();
        }
    }

    private void fileProbed(String line) {
        synchronized (lock) {
            if (!corrected && line.startsWith("now ")) {
                corrected = true;
                correctClock(line);
            }
            model.fileProbed(line);
        }
    }

    /// The start of the job was taken from the engine's clock, which may differ from ours.
    private void correctClock(String line) {
        try {
            long skew = Instant.now().getEpochSecond()
                    - Long.parseLong(line.substring(4).strip());
            if (Math.abs(skew) > TOLERATED_SKEW_SECONDS) {
                clock.startedLater(Duration.ofSeconds(skew));
            }
        } catch (NumberFormatException e) {
            corrected = false;
        }
    }

    private void serverProbed(String line) {
        synchronized (lock) {
            model.serverProbed(line);
        }
    }
}
