package dev.seedbed.seeding;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ExecResult;
import dev.seedbed.engine.ExecSpec;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.LogLine;
import dev.seedbed.engine.LogRequest;
import dev.seedbed.engine.Subscription;
import dev.seedbed.library.DumpInfo;
import dev.seedbed.seeding.watch.JobVerdict;
import dev.seedbed.seeding.watch.SeedHistory;
import dev.seedbed.seeding.watch.SeedWatch;
import dev.seedbed.seeding.watch.WatchSnapshot;
import dev.seedbed.snapshot.CloneRequest;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.Step;
import dev.seedbed.task.CrashPoints;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Unbroken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One seeded start, from the image to the database that answers: reads like the list of its steps.
///
/// Blocks its thread throughout. Until the snapshot's record exists, nothing on the engine counts as restored; whoever
/// runs this discards seed job and volume after a failure or cancel before that moment. The database is a thin clone of
/// that snapshot.
final class SeededStart {
    private static final Duration LOOK_DEADLINE = Duration.ofMinutes(1);
    private static final int FIRST_SIGNAL = 129;
    private static final int STOP_TIMEOUT_SECONDS = 120;
    /// The reading of the files is faster than their restore and usually over long ago.
    private static final long READING_PATIENCE_SECONDS = 600;

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedBoard board;
    private final SeedHistory history;
    private final SeedIndexes indexes;
    private final SeedLogin login;
    private final SeedReuse reuse;
    private final Snapshots snapshots;
    private volatile @Nullable SeedWatch watch;
    private volatile boolean committed;

    SeededStart(ContainerEngine engine, SeedPlan plan, SeedBoard board, SeedHistory history, SeedIndexes indexes) {
        this.engine = engine;
        this.plan = plan;
        this.board = board;
        this.history = history;
        this.indexes = indexes;
        this.login = new SeedLogin(engine, plan);
        this.reuse = new SeedReuse(engine, indexes);
        this.snapshots = new Snapshots(engine);
    }

    /// Whether the seed counts as restored, so that a later failure or cancel must not throw its data away.
    boolean isCommitted() {
        return committed;
    }

    List<LogLine> log() {
        SeedWatch current = watch;
        return current == null ? List.of() : current.log();
    }

    void run() throws OperationFailedException, InterruptedException {
        Snapshot restored = plan.restored();
        if (restored != null && snapshots.catalogue().byId(restored.id()).isPresent()) {
            board.reusing();
            SeedNotes.read(engine, restored.recordId()).forEach(board::note);
            clone(restored, false);
            return;
        }
        image();
        String job = prepare();
        CrashPoints.reach("container");
        engine.start(job);
        watchAndFinish(job);
    }

    /// Goes on with a job that an earlier run of the program left, whatever state it is in.
    ///
    /// @throws OperationFailedException with `WrongState` where its restore did not end well
    void resume(String job) throws OperationFailedException, InterruptedException {
        board.imageStep(SeedStep.State.SKIPPED, -1, -1, "");
        board.prepareStep(SeedStep.State.SKIPPED, -1, -1);
        Optional<Snapshot> frozen = snapshots.catalogue().byId(plan.id());
        if (frozen.isPresent()) {
            engine.removeContainer(job, true);
            SeedNotes.read(engine, frozen.get().recordId()).forEach(board::note);
            clone(frozen.get(), true);
            return;
        }
        // It must not touch the data while the job's server does.
        SettledData.discard(engine, plan.id());
        JobVerdict verdict = verdict(job);
        boolean restored = verdict.isRestored();
        if (restored) {
            verdict.notes().forEach(board::note);
        }
        if (engine.container(job).summary().state().isUp()) {
            if (!restored) {
                watchAndFinish(job);
                return;
            }
            if (answersBeforeItEnds(job)) {
                finishAndServe(job);
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
        finishAndServe(job);
    }

    /// Waits for a server that may be coming up, or may be going down because an earlier run asked it to.
    private boolean answersBeforeItEnds(String job) throws OperationFailedException, InterruptedException {
        try {
            login.await(job);
            return true;
        } catch (OperationFailedException e) {
            // A refusal is an answer, and what becomes of it is decided later.
            return engine.container(job).summary().state().isUp();
        }
    }

    private JobVerdict verdict(String job) throws OperationFailedException, InterruptedException {
        return JobVerdict.of(plan.kind(), engine.log(job, LogRequest.ALL));
    }

    private void image() throws OperationFailedException, InterruptedException {
        if (plan.imageIsLocal()) {
            board.imageStep(SeedStep.State.SKIPPED, -1, -1, "");
            return;
        }
        board.imageStep(SeedStep.State.RUNNING, 0, -1, "");
        engine.pull(
                plan.image(),
                pulled -> board.imageStep(
                        SeedStep.State.RUNNING, pulled.doneBytes(), pulled.totalBytes(), pulled.status()));
        board.imageStep(SeedStep.State.DONE, -1, -1, "");
    }

    private String prepare() throws OperationFailedException, InterruptedException {
        board.prepareStep(SeedStep.State.RUNNING, 0, plan.sizeBytes());
        for (DumpInfo file : plan.files()) {
            SeedReading.requireUnchanged(file);
        }
        var job = new SeedJob(engine, plan);
        var delivery = new SeedDelivery(engine, engine.info().local());
        String container;
        try {
            container = job.create(delivery.mounts(plan));
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NotFound)) {
                throw e;
            }
            // The engine does not see our files after all, as with an engine in a virtual machine.
            delivery = new SeedDelivery(engine, false);
            container = job.create(delivery.mounts(plan));
        }
        delivery.upload(container, plan, sent -> board.prepareStep(SeedStep.State.RUNNING, sent, plan.sizeBytes()));
        board.prepareStep(SeedStep.State.DONE, -1, -1);
        return container;
    }

    private void watchAndFinish(String job) throws OperationFailedException, InterruptedException {
        restore(job);
        finishAndServe(job);
    }

    private void restore(String job) throws OperationFailedException, InterruptedException {
        SeedWatch current = new SeedWatching(engine, plan, indexes).open(job, login.expected(), history);
        watch = current;
        try (Subscription _ = current.listen(board::watched)) {
            WatchSnapshot end = current.awaitSettled();
            board.watched(end);
            Failure.RestoreFailed failure = end.failure();
            if (failure != null) {
                throw new OperationFailedException(withExit(underOwnName(failure), engine.awaitExit(job)));
            }
            end.notes().forEach(board::note);
        }
    }

    /// The user knows the file by its own name, not by the one it has in the container.
    private Failure.RestoreFailed underOwnName(Failure.RestoreFailed failure) {
        String name = plan.seedFiles().stream()
                .filter(file -> file.initName().equals(failure.file()))
                .map(file -> file.info().fileName())
                .findFirst()
                .orElse(failure.file());
        return new Failure.RestoreFailed(name, failure.line(), failure.statement(), failure.message(), failure.log());
    }

    /// Where a signal ended the server, as when memory ran out, its log has no word of it.
    private static Failure.RestoreFailed withExit(Failure.RestoreFailed failure, long exitCode) {
        return exitCode < FIRST_SIGNAL
                ? failure
                : new Failure.RestoreFailed(
                        failure.file(),
                        failure.line(),
                        failure.statement(),
                        "exit code " + exitCode + "\n" + failure.message(),
                        failure.log());
    }

    private void finishAndServe(String job) throws OperationFailedException, InterruptedException {
        SeedWatch current = watch;
        try (Subscription _ = current == null ? () -> {} : current.listen(board::watched)) {
            if (current != null) {
                current.enterFinish();
            }
            new SeedReading(indexes).requireWhole(plan);
            String dataDatabase = checked(job);
            String dataMount = DataMount.of(engine.image(plan.image()));
            FileOwner owner = owner(job, dataMount);
            stopCleanly(job);
            if (!new SettledData(engine, plan).prepare(dataMount, owner)) {
                engine.start(job);
                login.await(job);
                stopCleanly(job);
            }
            if (current != null) {
                current.enterStart();
            }
            String fingerprint = reuse.fingerprint(plan, READING_PATIENCE_SECONDS);
            clone(freeze(job, dataMount, owner, dataDatabase, fingerprint), true);
            if (current != null) {
                current.complete();
                board.watched(current.snapshot());
            }
        }
    }

    /// Looks at what is there and leaves nothing for later. What was restored well is never thrown away because it
    /// cannot be looked at.
    ///
    /// @return the database that holds the data
    private String checked(String job) throws OperationFailedException, InterruptedException {
        try {
            Credentials administrator = logIn(job);
            login.settle(job, administrator).forEach(board::note);
            var finish = new SeedFinish(engine, plan, administrator);
            SeedContents contents = finish.check(job);
            String standard = login.expected().database();
            if (!plan.isEmpty()) {
                contents.notes(List.of(standard, plan.initialDatabase())).forEach(board::note);
            }
            finish.settle(job, contents).forEach(board::note);
            return contents.dataDatabase(plan.credentials().database(), standard);
        } catch (OperationFailedException e) {
            throw engine.container(job).summary().state().isUp() ? kept(job, e) : ended(job, e);
        }
    }

    /// Where a seed has brought accounts of its own, the administrator gets its log-in back, if its server can do that.
    private Credentials logIn(String job) throws OperationFailedException, InterruptedException {
        Optional<AccountReset> reset = AccountReset.find(plan.kind());
        try {
            return login.await(job);
        } catch (OperationFailedException e) {
            if (reset.isEmpty() || !(e.failure() instanceof Failure.ConnectionFailed)) {
                throw e;
            }
        }
        stopCleanly(job);
        login.reset(reset.get());
        engine.start(job);
        Credentials administrator = login.await(job);
        board.note(login.note());
        return administrator;
    }

    /// The server did not stay up, and its log says why.
    private OperationFailedException ended(String job, OperationFailedException cause)
            throws OperationFailedException, InterruptedException {
        if (!(cause.failure() instanceof Failure.ServerEnded)) {
            return cause;
        }
        return new OperationFailedException(
                withExit(underOwnName(verdict(job).failure()), engine.awaitExit(job)), cause);
    }

    /// Keeps the data as a snapshot, which no later start takes for this seed.
    private OperationFailedException kept(String job, OperationFailedException cause) throws InterruptedException {
        try {
            String dataMount = DataMount.of(engine.image(plan.image()));
            FileOwner owner = owner(job, dataMount);
            stopCleanly(job);
            // No clone follows that would do so.
            new SettledData(engine, plan).sync(dataMount, owner);
            if (cause.failure() instanceof Failure.ConnectionFailed) {
                board.note(PlanNote.warning("login-refused", login.expected().user()));
            }
            Snapshot snapshot = freeze(job, dataMount, owner, plan.credentials().database(), "");
            String said = switch (cause.failure()) {
                case Failure.ConnectionFailed refused -> refused.message();
                case Failure.QueryFailed refused -> refused.message();
                default -> "";
            };
            return new OperationFailedException(
                    new Failure.SeedKept(
                            plan.name(), snapshot.id(), login.expected().user(), said),
                    cause);
        } catch (OperationFailedException e) {
            cause.addSuppressed(e);
            return cause;
        }
    }

    private void stopCleanly(String job) throws OperationFailedException, InterruptedException {
        long exit = new SeedJob(engine, plan).stop(job);
        if (exit != 0) {
            List<String> log = engine.log(job, LogRequest.last(40)).stream()
                    .map(LogLine::text)
                    .toList();
            throw new OperationFailedException(new Failure.CheckFailed(plan.name(), "exit:" + exit, log));
        }
    }

    /// Asked by a program in the running job: the engine itself cannot look once a seed file that was mounted is gone.
    private FileOwner owner(String job, String dataMount) throws OperationFailedException, InterruptedException {
        ExecResult told = engine.exec(job, ExecSpec.of("root", "stat", "-c", "%u:%g:%a", dataMount), LOOK_DEADLINE);
        return FileOwner.parse(told.output().strip())
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.CheckFailed(plan.name(), "no-owner:" + dataMount, List.of(told.errors()))));
    }

    /// Writes the snapshot's record: from then on the seed counts as restored. The job goes before anything can rest on
    /// its data, so that it never runs again on a frozen layer.
    private Snapshot freeze(String job, String dataMount, FileOwner owner, String dataDatabase, String fingerprint)
            throws OperationFailedException, InterruptedException {
        ImageDetails image = engine.image(plan.image());
        Snapshot seed = SeedSnapshot.of(plan, image.id(), dataMount, owner, fingerprint, dataDatabase);
        var model = ContainerSpec.named(Snapshots.recordName(seed.id()), plan.image())
                .environment(ServerEnvironment.of(plan.kind()).ofRestore(plan.credentials(), plan.initialDatabase()))
                .command(RestoreSettings.command(image.command(), RestoreSettings.databaseArguments(plan.kind())))
                .labels(SeedNotes.labels(board.picture().notes()))
                .sharedMemoryBytes(RestoreSettings.SHARED_MEMORY_BYTES)
                .stopTimeoutSeconds(STOP_TIMEOUT_SECONDS);
        Snapshot frozen = Unbroken.run(() -> snapshots.freezeSeed(seed, model));
        committed = true;
        CrashPoints.reach("frozen");
        engine.removeContainer(job, true);
        CrashPoints.reach("job-removed");
        return frozen;
    }

    /// Starts the database as a thin clone of the seed's snapshot.
    private void clone(Snapshot seed, boolean unsettled) throws OperationFailedException, InterruptedException {
        committed = true;
        board.startStep(SeedStep.State.RUNNING);
        String database = snapshots.clone(
                seed,
                new CloneRequest(
                        plan.id(),
                        plan.name(),
                        PlanNames.container(plan.name()),
                        plan.port(),
                        plan.portIsFixed(),
                        plan.credentials().user(),
                        plan.credentials().password(),
                        unsettled,
                        Map.of()),
                Step.Listener.NONE);
        board.database(database);
        board.startStep(SeedStep.State.DONE);
    }

    void close() {
        SeedWatch current = watch;
        if (current != null) {
            current.close();
        }
    }
}
