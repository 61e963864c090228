package dev.seedbed.schedule;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.ScheduleMark;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.Publishing;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs schedules, and keeps how that ended. Safe for use by any thread.
public final class ScheduledRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledRuns.class);

    /// A timer may come as late as that before its run counts as missed.
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final ContainerEngine engine;
    private final Snapshots snapshots;
    private final DatabaseCatalogue databases;
    private final Schedules schedules;
    private final Publishing publishing;
    private final Leaks leaks;
    private final Path folder;

    /// @param folder for locks and histories
    public ScheduledRuns(
            ContainerEngine engine,
            Snapshots snapshots,
            DatabaseCatalogue databases,
            Schedules schedules,
            Publishing publishing,
            Leaks leaks,
            Path folder) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.databases = databases;
        this.schedules = schedules;
        this.publishing = publishing;
        this.leaks = leaks;
        this.folder = folder;
    }

    /// How a run ended.
    ///
    /// @param failure null where it is good
    public record Result(RunReport report, @Nullable Failure failure) {}

    /// The last runs, the oldest first. One that broke off is among them.
    public List<RunReport> history(Schedule schedule) throws OperationFailedException {
        if (!isRunning(schedule)) {
            Optional<Instant> unfinished = RunLock.unfinished(folder, schedule);
            if (unfinished.isPresent()) {
                try (RunLock lock = RunLock.take(folder, schedule)) {
                    noteBroken(schedule, lock);
                }
            }
        }
        return runs(schedule).read();
    }

    public boolean isRunning(Schedule schedule) {
        return RunLock.isTaken(folder, schedule);
    }

    private RunHistory runs(Schedule schedule) {
        return new RunHistory(folder.resolve(schedule.id() + ".jsonl"));
    }

    /// Whether a time has come since the last run began, or since the schedule was made.
    public boolean isDue(Schedule schedule, Instant now, ZoneId zone) throws OperationFailedException {
        List<RunReport> all = history(schedule);
        Instant last = all.isEmpty()
                ? schedule.createdAt()
                : Instant.parse(all.getLast().startedAt());
        return schedule.timing().lastDue(now, zone).filter(last::isBefore).isPresent();
    }

    /// How a schedule stands.
    public ScheduleState state(Schedule schedule, Instant now, ZoneId zone) throws OperationFailedException {
        if (isRunning(schedule)) {
            return ScheduleState.RUNNING;
        }
        if (isDue(schedule, now.minus(PATIENCE), zone)) {
            return ScheduleState.MISSED;
        }
        List<RunReport> all = history(schedule);
        return all.isEmpty()
                ? ScheduleState.NEVER
                : ScheduleState.of(all.getLast().outcome());
    }

    private void noteBroken(Schedule schedule, RunLock lock) throws OperationFailedException {
        Optional<Instant> begun = RunLock.unfinished(folder, schedule);
        if (begun.isPresent()) {
            runs(schedule)
                    .append(RunReportBuilder.builder()
                            .startedAt(begun.get().toString())
                            .outcome(RunReport.Outcome.BROKEN_OFF)
                            .build());
            lock.end();
        }
    }

    /// Makes a snapshot, proves it, publishes it and thins the older ones, as the schedule says. Blocks; an
    /// interruption cancels it, and what was made by then is gone.
    ///
    /// @param words of a failure, for the history
    /// @throws OperationFailedException with `ScheduleRuns`; any other failure is part of the result
    public Result run(Schedule schedule, Function<Failure, String> words, RunListener listener)
            throws OperationFailedException, InterruptedException {
        try (RunLock lock = RunLock.take(folder, schedule)) {
            noteBroken(schedule, lock);
            Instant start = Instant.now();
            lock.begin(start);
            RunReportBuilder report = RunReportBuilder.builder()
                    .startedAt(start.truncatedTo(ChronoUnit.SECONDS).toString())
                    .outcome(RunReport.Outcome.FAILED);
            Failure failure = null;
            try {
                failure = work(schedule, report, listener);
                report.outcome(failure == null ? RunReport.Outcome.GOOD : RunReport.Outcome.FAILED);
            } catch (OperationFailedException e) {
                LOG.warn("schedule {} failed", schedule.name(), e);
                failure = e.failure();
            } catch (InterruptedException e) {
                report.outcome(RunReport.Outcome.CANCELLED);
                keep(schedule, lock, report, start);
                throw e;
            }
            if (failure != null) {
                report.failure(words.apply(failure));
            }
            return new Result(keep(schedule, lock, report, start), failure);
        }
    }

    private RunReport keep(Schedule schedule, RunLock lock, RunReportBuilder report, Instant start)
            throws OperationFailedException {
        RunReport whole =
                report.millis(Duration.between(start, Instant.now()).toMillis()).build();
        runs(schedule).append(whole);
        lock.end();
        return whole;
    }

    /// @return what the push failed with; the snapshot is good all the same
    private @Nullable Failure work(Schedule schedule, RunReportBuilder report, RunListener listener)
            throws OperationFailedException, InterruptedException {
        listener.reached(RunListener.Stage.SNAPSHOT);
        Database database = shallow(databases.find(schedule.database()));
        var proof = new Proof(engine, snapshots, databases);
        boolean compares = schedule.checks().isEmpty();
        Map<String, Long> before = compares ? proof.source(database) : Map.of();
        Instant now = Instant.now();
        String name = schedule.name() + " "
                + now.atZone(ZoneId.systemDefault()).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        Snapshot made = snapshots.take(
                database,
                new SnapshotDetails(name, "", "", now, new ScheduleMark(schedule.id(), false)),
                Step.Listener.NONE);
        report.snapshot(made.id());
        try {
            Map<String, Long> after = compares ? proof.source(databases.find(schedule.database())) : Map.of();
            listener.reached(RunListener.Stage.PROVE);
            Proof.Result proven = proof.of(made, schedule.checks(), before, after);
            report.tables(proven.tables()).rows(proven.rows()).checks(proven.checks());
            made = snapshots.proven(made);
        } catch (InterruptedException e) {
            Snapshot unproven = made;
            Uninterruptible.cleanUp(() -> remove(unproven), made.name() + " stays for now");
            throw e;
        }
        DiskUsage.OfSnapshot size = snapshots.space().snapshots().get(made.id());
        report.bytes(size == null ? RunReport.UNKNOWN : size.totalBytes());
        Failure failure = pushed(schedule, made, report, listener);
        listener.reached(RunListener.Stage.THIN);
        report.removed(thin(schedule));
        return failure;
    }

    /// With few enough layers for one more.
    private Database shallow(Database database) throws OperationFailedException, InterruptedException {
        if (database.labels().layers().size() < LayerVolumes.MANY) {
            return database;
        }
        snapshots.flatten(database, false, Step.Listener.NONE);
        return databases.find(database.name());
    }

    private @Nullable Failure pushed(Schedule schedule, Snapshot made, RunReportBuilder report, RunListener listener)
            throws InterruptedException {
        PackageReference to = schedule.push();
        if (to == null) {
            return null;
        }
        listener.reached(RunListener.Stage.PUSH);
        try {
            schedules.requireStore(schedule);
            PushReport pushed = publishing.publish(made, to, schedule.name(), leaks.asItIs(false), listener.transfer());
            report.version(new PackageReference(
                                    to.store(), to.name(), pushed.version().tag())
                            .toString())
                    .sentBytes(pushed.sentBytes());
            return null;
        } catch (OperationFailedException e) {
            LOG.warn("schedule {} could not publish", schedule.name(), e);
            return e.failure();
        }
    }

    private int thin(Schedule schedule) throws OperationFailedException, InterruptedException {
        List<Snapshot> surplus = Thinning.surplus(
                schedule,
                snapshots.catalogue().list(),
                databases.list().stream().map(Database::labels).toList(),
                ZoneId.systemDefault());
        for (Snapshot snapshot : surplus) {
            remove(snapshot);
        }
        return surplus.size();
    }

    private void remove(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        snapshots.remove(snapshots.planRemoval(List.of(snapshot)));
    }
}
