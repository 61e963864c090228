package dev.seedbed.seeding.job;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedIndexes;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedReading;
import dev.seedbed.seeding.plan.SeedReuse;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.SeedNotes;
import dev.seedbed.seeding.progress.SeedStep;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.seeding.watch.SeedWatch;
import dev.seedbed.seeding.watch.estimate.SeedHistory;
import dev.seedbed.seeding.watch.estimate.WatchSnapshot;
import dev.seedbed.seeding.watch.log.JobVerdict;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.CloneRequestBuilder;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One seeded start, from the image to the database that answers: reads like the list of its steps.
///
/// Blocks its thread throughout. Until the snapshot's record exists, nothing on the engine counts as restored; whoever
/// runs this discards seed job and volume after a failure or cancel before that moment. The database is a thin clone of
/// that snapshot.
final class SeededStart {
    /// The reading of the files is faster than their restore and usually over long ago.
    private static final long READING_PATIENCE_SECONDS = 600;

    private final ContainerEngine engine;
    private final SeedWatching watching;
    private final SeedPlan plan;
    private final SeedProgressTracker tracker;
    private final SeedIndexes indexes;
    private final SeedLogin login;
    private final JobFailures failures;
    private final JobData data;
    private final SeedReuse reuse;
    private final Snapshots snapshots;
    private volatile String job = "";
    private volatile Duration prepared = Duration.ZERO;
    private volatile @Nullable SeedWatch watch;
    private volatile boolean clones;

    SeededStart(
            ContainerEngine engine,
            SeedPlan plan,
            SeedProgressTracker tracker,
            SeedHistory history,
            SeedIndexes indexes) {
        this.engine = tracker.waits().around(engine);
        this.plan = plan;
        this.tracker = tracker;
        this.indexes = indexes;
        // What the watch asks of the engine does not hold up the work.
        this.watching = new SeedWatching(engine, plan, indexes, history, tracker.waits()::total);
        this.login = new SeedLogin(this.engine, plan);
        this.failures = new JobFailures(this.engine, plan);
        this.data = new JobData(this.engine, plan, tracker);
        this.reuse = new SeedReuse(this.engine, indexes);
        this.snapshots = new Snapshots(this.engine);
    }

    /// Whether the seed counts as restored, so that a later failure or cancel must not throw its data away.
    boolean isCommitted() {
        return clones || data.isFrozen();
    }

    /// Whether a failure lies in the image, so that another one may do. Before the seed counts as restored only.
    boolean isOfTheImage(Failure failure) throws OperationFailedException, InterruptedException {
        return !isCommitted() && failures.isOfTheImage(failure, job);
    }

    List<LogLine> log() {
        SeedWatch current = watch;
        return current == null ? List.of() : current.log();
    }

    void run() throws OperationFailedException, InterruptedException {
        Snapshot restored = plan.restored();
        if (restored != null && snapshots.catalogue().byId(restored.id()).isPresent()) {
            tracker.reusing();
            SeedNotes.read(engine, restored.recordId()).forEach(tracker::note);
            serve(restored, false);
            return;
        }
        var preparation = new SeedPreparation(engine, plan, tracker, indexes);
        preparation.image();
        long begunNanos = System.nanoTime();
        Duration waitedBefore = tracker.waits().total();
        job = preparation.job();
        engine.start(job);
        prepared = Duration.ofNanos(System.nanoTime() - begunNanos)
                .minus(tracker.waits().total().minus(waitedBefore));
        restore();
        finishAndServe();
    }

    /// Goes on with a job that an earlier run of the program left, whatever state it is in.
    ///
    /// @throws OperationFailedException with `WrongState` where its restore did not end well
    void resume(String left) throws OperationFailedException, InterruptedException {
        job = left;
        tracker.imageStep(SeedStep.State.SKIPPED, -1, -1, "");
        tracker.prepareStep(SeedStep.State.SKIPPED, -1, -1);
        Optional<Snapshot> frozen = snapshots.catalogue().byId(plan.id());
        if (frozen.isPresent()) {
            engine.removeContainer(job, true);
            SeedNotes.read(engine, frozen.get().recordId()).forEach(tracker::note);
            serve(frozen.get(), true);
            return;
        }
        // It must not touch the data while the job's server does.
        PreparedDataDirectory.discard(engine, plan.id());
        JobVerdict verdict = failures.verdict(job);
        boolean restored = verdict.isRestored();
        if (restored) {
            verdict.notes().forEach(tracker::note);
        }
        if (engine.container(job).summary().state().isUp()) {
            if (!restored) {
                restore();
                finishAndServe();
                return;
            }
            if (answersBeforeItEnds()) {
                finishAndServe();
                return;
            }
        }
        // With settings that only a clean stop makes safe, another end of the server may have ruined the data.
        long exit = engine.container(job).exitCode();
        if (exit != 0 || !restored) {
            throw new OperationFailedException(new Failure.WrongState("job", plan.name(), "exit:" + exit));
        }
        // Its restore is complete; whether check and clean stop were too is not known, and both can be repeated.
        engine.start(job);
        finishAndServe();
    }

    /// Waits for a server that may be coming up, or may be going down because an earlier run asked it to.
    private boolean answersBeforeItEnds() throws OperationFailedException, InterruptedException {
        try {
            login.await(job);
            return true;
        } catch (OperationFailedException e) {
            // A refusal is an answer, and what becomes of it is decided later.
            return engine.container(job).summary().state().isUp();
        }
    }

    private void restore() throws OperationFailedException, InterruptedException {
        SeedWatch current = watching.open(job, login.expected(), prepared);
        watch = current;
        try (Subscription _ = current.listen(tracker::watched)) {
            WatchSnapshot end = current.awaitSettled();
            tracker.watched(end);
            RestoreFailure.RestoreFailed failure = end.failure();
            if (failure != null) {
                throw failures.of(job, failure);
            }
            end.notes().forEach(tracker::note);
        }
    }

    private void finishAndServe() throws OperationFailedException, InterruptedException {
        SeedWatch current = watch;
        try (Subscription _ = current == null ? () -> {} : current.listen(tracker::watched)) {
            if (current != null) {
                current.enterFinish();
            }
            new SeedReading(indexes).requireWhole(plan);
            plan.seedFiles().stream()
                    .filter(SeedFile::isCut)
                    .forEach(file -> tracker.note(
                            PlanNote.warning("restored-in-part", file.info().fileName())));
            plan.part().notes().forEach(tracker::note);
            JobCheck.Checked checked = new JobCheck(engine, plan, tracker, data).run(job);
            String dataMount = data.mount();
            data.stopCleanly(job);
            if (!new PreparedDataDirectory(engine, plan).prepare(dataMount, checked.owner())) {
                engine.start(job);
                login.await(job);
                data.stopCleanly(job);
            }
            if (current != null) {
                current.enterStart();
            }
            String fingerprint = reuse.fingerprint(plan, READING_PATIENCE_SECONDS);
            serve(data.freeze(job, dataMount, checked.owner(), checked.dataDatabase(), fingerprint), true);
            if (current != null) {
                current.complete();
                tracker.watched(current.snapshot());
            }
        }
    }

    /// Starts the database, unless only the snapshot is wanted.
    private void serve(Snapshot seed, boolean unsettled) throws OperationFailedException, InterruptedException {
        if (!plan.snapshotOnly()) {
            clone(seed, unsettled);
            return;
        }
        if (unsettled) {
            snapshots.settle(seed);
        }
        tracker.startStep(SeedStep.State.SKIPPED);
    }

    /// Starts the database as a thin clone of the seed's snapshot.
    private void clone(Snapshot seed, boolean unsettled) throws OperationFailedException, InterruptedException {
        clones = true;
        tracker.startStep(SeedStep.State.RUNNING);
        String database = snapshots.clone(
                seed,
                CloneRequestBuilder.builder()
                        .id(plan.id())
                        .name(plan.name())
                        .containerName(PlanNames.container(plan.name()))
                        .port(plan.port())
                        .portIsFixed(plan.portIsFixed())
                        .user(plan.credentials().user())
                        .password(plan.credentials().password())
                        .settles(unsettled)
                        .build(),
                Step.Listener.NONE);
        tracker.database(database);
        tracker.startStep(SeedStep.State.DONE);
    }

    void close() {
        SeedWatch current = watch;
        if (current != null) {
            current.close();
        }
    }
}
