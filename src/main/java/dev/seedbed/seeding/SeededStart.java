package dev.seedbed.seeding;

import dev.seedbed.task.Unbroken;
import dev.seedbed.task.CrashPoints;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.LogLine;
import dev.seedbed.engine.LogRequest;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.Subscription;
import dev.seedbed.library.DumpInfo;
import dev.seedbed.library.IndexedDump;
import dev.seedbed.seeding.watch.JobVerdict;
import dev.seedbed.seeding.watch.SeedHistory;
import dev.seedbed.seeding.watch.SeedWatch;
import dev.seedbed.seeding.watch.WatchSnapshot;
import dev.seedbed.seeding.watch.WatchedFile;
import dev.seedbed.seeding.watch.WatchedSeed;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// One seeded start, from the image to the database that answers: reads like the list of its steps.
///
/// Blocks its thread throughout. Until the database's container exists, nothing on the engine counts as a database;
/// whoever runs this discards seed job and volume after a failure or cancel before that moment.
final class SeededStart {
    private static final Duration READY_DEADLINE = Duration.ofMinutes(10);
    private static final int PORT_ATTEMPTS = 20;
    private static final int FIRST_SIGNAL = 129;
    private static final int HIGHEST_PORT = 65535;
    private static final int STOP_TIMEOUT_SECONDS = 120;
    private static final String LOOPBACK = "127.0.0.1";

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedBoard board;
    private final SeedHistory history;
    private final SeedIndexes indexes;
    private final SeedFinish finish;
    private volatile @Nullable SeedWatch watch;
    private volatile boolean committed;
    private volatile boolean takenOver;

    SeededStart(ContainerEngine engine, SeedPlan plan, SeedBoard board, SeedHistory history, SeedIndexes indexes) {
        this.engine = engine;
        this.plan = plan;
        this.board = board;
        this.history = history;
        this.indexes = indexes;
        this.finish = new SeedFinish(engine, plan);
    }

    /// Whether the database exists, so that a later failure must not throw the data away.
    boolean isCommitted() {
        return committed;
    }

    /// Whether the database existed before this start, so that not even a cancel may throw it away.
    boolean isTakenOver() {
        return takenOver;
    }

    void markServed() {
        committed = true;
        takenOver = true;
    }

    List<LogLine> log() {
        SeedWatch current = watch;
        return current == null ? List.of() : current.log();
    }

    void run() throws OperationFailedException, InterruptedException {
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
        boolean restored = isRestored(job);
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
            throw new OperationFailedException(new Failure.WrongState("seed-job", plan.name(), "exit " + exit));
        }
        // Its restore is complete; whether check and clean stop were too is not known, and both can be repeated.
        engine.start(job);
        awaitAnswer(job);
        finishAndServe(job);
    }

    /// Waits for a server that may be coming up, or may be going down because an earlier run asked it to.
    private boolean answersBeforeItEnds(String job) throws OperationFailedException, InterruptedException {
        try {
            awaitAnswer(job);
            return true;
        } catch (OperationFailedException e) {
            if (engine.container(job).summary().state().isUp()) {
                throw e;
            }
            return false;
        }
    }

    private boolean isRestored(String job) throws OperationFailedException, InterruptedException {
        return JobVerdict.of(plan.kind(), engine.log(job, LogRequest.ALL)).isRestored();
    }

    /// Ends a start whose database exists already: the job's container is all that is left over.
    void takeOver(String job) throws OperationFailedException, InterruptedException {
        board.imageStep(SeedStep.State.SKIPPED, -1, -1, "");
        board.prepareStep(SeedStep.State.SKIPPED, -1, -1);
        ContainerSummary database = engine.containers(Map.of(Labels.ID, plan.id(), Labels.ROLE, Labels.ROLE_DATABASE))
                .getFirst();
        board.database(database.id());
        String dataDatabase = database.labels()
                .getOrDefault(Labels.DATA_DATABASE, plan.credentials().database());
        startAndAnswer(database.id(), job, dataDatabase);
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
        List<SeedFile> files = SeedFile.place(plan.kind(), plan.files());
        var job = new SeedJob(engine, plan, DataMount.of(engine.image(plan.image())));
        var delivery = new SeedDelivery(engine, engine.info().local());
        String container;
        try {
            container = job.create(delivery.mounts(files));
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NotFound)) {
                throw e;
            }
            // The engine does not see our files after all, as with an engine in a virtual machine.
            delivery = new SeedDelivery(engine, false);
            container = job.create(delivery.mounts(files));
        }
        delivery.upload(
                container,
                files,
                plan.roles(),
                sent -> board.prepareStep(SeedStep.State.RUNNING, sent, plan.sizeBytes()));
        board.prepareStep(SeedStep.State.DONE, -1, -1);
        return container;
    }

    private void watchAndFinish(String job) throws OperationFailedException, InterruptedException {
        restore(job);
        finishAndServe(job);
    }

    private void restore(String job) throws OperationFailedException, InterruptedException {
        Instant startedAt = Objects.requireNonNullElse(engine.container(job).startedAt(), Instant.EPOCH);
        List<WatchedFile> files = SeedFile.place(plan.kind(), plan.files()).stream()
                .map(file -> new WatchedFile(file.initName(), file.path(), file.info(), indexes.map(file.info())))
                .toList();
        var seed = new WatchedSeed(job, plan.kind(), startedAt, administrator(), files);
        SeedWatch current = SeedWatch.open(engine, seed, history);
        watch = current;
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            CompletableFuture<IndexedDump> reading = indexes.of(files.get(i).dump());
            if (files.get(i).index() == null) {
                reading.thenAccept(read -> current.indexed(file, read.index()));
            }
        }
        try (Subscription _ = current.listen(board::watched)) {
            WatchSnapshot end = current.awaitSettled();
            board.watched(end);
            Failure.RestoreFailed failure = end.failure();
            if (failure != null) {
                throw new OperationFailedException(withExit(underOwnName(failure), engine.awaitExit(job)));
            }
        }
        awaitAnswer(job);
    }

    /// The user knows the file by its own name, not by the one it has in the container.
    private Failure.RestoreFailed underOwnName(Failure.RestoreFailed failure) {
        String name = SeedFile.place(plan.kind(), plan.files()).stream()
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

    private void answers(String container, Credentials login) throws OperationFailedException, InterruptedException {
        new Readiness(engine).awaitReady(container, plan.kind(), login, READY_DEADLINE, _ -> {});
    }

    private Credentials login(String dataDatabase) {
        return new Credentials(plan.credentials().user(), plan.credentials().password(), dataDatabase);
    }

    private void awaitAnswer(String job) throws OperationFailedException, InterruptedException {
        answers(job, administrator());
    }

    private void finishAndServe(String job) throws OperationFailedException, InterruptedException {
        SeedWatch current = watch;
        try (Subscription _ = current == null ? () -> {} : current.listen(board::watched)) {
            if (current != null) {
                current.enterFinish();
            }
            new SeedReading(indexes).requireWhole(plan.files());
            List<SeedFinish.Content> contents = finish.check(job);
            finish.settle(job, contents);
            stopCleanly(job);
            if (current != null) {
                current.enterStart();
            }
            serve(job, dataDatabase(contents));
            if (current != null) {
                current.complete();
                board.watched(current.snapshot());
            }
        }
    }

    private void stopCleanly(String job) throws OperationFailedException, InterruptedException {
        long exit = new SeedJob(engine, plan, "").stop(job);
        if (exit != 0) {
            List<String> log = engine.log(job, LogRequest.last(40)).stream()
                    .map(LogLine::text)
                    .toList();
            throw new OperationFailedException(new Failure.CheckFailed(plan.name(), "exit " + exit, log));
        }
    }

    /// The database that was asked for where it holds something, else the fullest one.
    private String dataDatabase(List<SeedFinish.Content> contents) {
        String wanted = plan.credentials().database();
        return contents.stream().anyMatch(content -> content.database().equals(wanted))
                ? wanted
                : contents.getFirst().database();
    }

    /// Creates the database on the job's volume: from then on it exists. The job's container goes when it has started,
    /// so that at no moment only a volume is left to tell of it.
    private void serve(String job, String dataDatabase) throws OperationFailedException, InterruptedException {
        String database = createDatabase(plan.port(), dataDatabase);
        committed = true;
        board.database(database);
        CrashPoints.reach("database");
        startAndAnswer(database, job, dataDatabase);
    }

    /// Starts the created database, on the next free port where its own is taken and was not asked for by number.
    private void startAndAnswer(String created, String job, String dataDatabase)
            throws OperationFailedException, InterruptedException {
        String database = created;
        for (int attempt = 1; !startUnlessPortTaken(database); attempt++) {
            if (plan.portIsFixed() || attempt > PORT_ATTEMPTS) {
                engine.removeContainer(job, true);
                throw new OperationFailedException(new Failure.PortInUse(plan.port()));
            }
            // A created container keeps the port it failed to get.
            engine.removeContainer(database, false);
            database = createDatabase(Math.min(plan.port() + attempt, HIGHEST_PORT), dataDatabase);
            board.database(database);
        }
        answers(database, login(dataDatabase));
        finish.sync(database);
        engine.removeContainer(job, true);
    }

    private boolean startUnlessPortTaken(String database) throws OperationFailedException, InterruptedException {
        try {
            engine.start(database);
            return true;
        } catch (OperationFailedException e) {
            if (e.failure() instanceof Failure.PortInUse) {
                return false;
            }
            throw e;
        }
    }

    private String createDatabase(int port, String dataDatabase) throws OperationFailedException, InterruptedException {
        String dataMount = DataMount.of(engine.image(plan.image()));
        String name = PlanNames.container(plan.name());
        try {
            return Unbroken.run(() -> engine.createContainer(databaseSpec(name, port, dataDatabase, dataMount)));
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.NameInUse)) {
                throw e;
            }
            String other = name + "-" + plan.id();
            return Unbroken.run(() -> engine.createContainer(databaseSpec(other, port, dataDatabase, dataMount)));
        }
    }

    private ContainerSpec databaseSpec(String name, int port, String dataDatabase, String dataMount) {
        return ContainerSpec.named(name, plan.image())
                .environment(RestoreSettings.environment(plan.kind(), plan.credentials(), plan.initialDatabase()))
                .labels(JobLabels.forDatabase(plan, dataDatabase))
                .mount(Mount.volume(JobLabels.volume(plan.id()), dataMount))
                .publish(new PublishedPort(LOOPBACK, port, plan.kind().port()))
                .sharedMemoryBytes(RestoreSettings.SHARED_MEMORY_BYTES)
                .stopTimeoutSeconds(STOP_TIMEOUT_SECONDS)
                .build();
    }

    /// The account that may see everything: the entrypoints give it the same password.
    private Credentials administrator() {
        return plan.kind() == DatabaseKind.POSTGRESQL
                ? new Credentials(plan.credentials().user(), plan.credentials().password(), "postgres")
                : new Credentials("root", plan.credentials().password(), "");
    }

    void close() {
        SeedWatch current = watch;
        if (current != null) {
            current.close();
        }
    }
}
