package dev.seedbed.seeding.job;

import dev.seedbed.database.Credentials;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.FileOwner;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.AccountReset;
import dev.seedbed.seeding.server.HostAccess;
import dev.seedbed.seeding.server.OutsideData;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RestoredServer;
import dev.seedbed.seeding.server.SeedContents;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.parallel.Together;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// What happens to a seed job whose files were all run: somebody logs in, looks at what is there, and leaves nothing
/// for later. What was restored well is never thrown away because it cannot be looked at.
final class JobCheck {
    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final SeedProgressTracker tracker;
    private final SeedLogin login;
    private final JobData data;
    private final JobFailures failures;

    JobCheck(ContainerEngine engine, SeedPlan plan, SeedProgressTracker tracker, JobData data) {
        this.engine = engine;
        this.plan = plan;
        this.tracker = tracker;
        this.login = new SeedLogin(engine, plan);
        this.data = data;
        this.failures = new JobFailures(engine, plan);
    }

    /// What the stopped job's data are told by.
    ///
    /// @param dataDatabase the database that holds the data
    /// @param owner of the data directory
    record Checked(String dataDatabase, FileOwner owner) {}

    Checked run(String job) throws OperationFailedException, InterruptedException {
        try {
            Credentials administrator = logIn(job);
            Together.run(
                    () -> login.settle(job, administrator).forEach(tracker::note), () -> bringIn(job, administrator));
            var restored = new RestoredServer(
                    engine, job, plan.kind(), administrator, plan.credentials().user());
            RestoreServer server = RestoreServer.of(plan.kind());
            var found = new AtomicReference<SeedContents>();
            var owner = new AtomicReference<FileOwner>();
            Together.run(
                    () -> server.tidy(restored),
                    () -> found.set(server.contents(restored)),
                    () -> owner.set(data.owner(job, data.mount())));
            SeedContents contents =
                    found.get().without(List.of(restored.user())).without(plan.roles());
            String standard = login.expected().database();
            if (!plan.isEmpty()) {
                contents.notes(List.of(standard, plan.initialDatabase())).forEach(tracker::note);
            }
            server.settle(restored, contents).forEach(tracker::note);
            CopiedFiles.note(engine, contents).ifPresent(tracker::note);
            return new Checked(contents.dataDatabase(plan.credentials().database(), standard), owner.get());
        } catch (OperationFailedException e) {
            if (e.failure() instanceof RestoreFailure.CheckFailed) {
                throw e;
            }
            throw engine.container(job).summary().state().isUp() ? kept(job, e) : ended(job, e);
        }
    }

    /// What lies outside of the data directory would not be in the snapshot.
    private void bringIn(String job, Credentials administrator) throws OperationFailedException, InterruptedException {
        Optional<OutsideData> outside = OutsideData.find(plan.kind());
        if (outside.isEmpty()) {
            return;
        }
        try {
            List<String> given = outside.get().bringIn(engine, job, administrator, data.mount());
            if (!given.isEmpty()) {
                tracker.note(PlanNote.warning("tablespaces-moved", String.join(", ", given)));
            }
        } catch (OperationFailedException e) {
            if (e.failure() instanceof QueryFailure.QueryFailed refused) {
                throw new OperationFailedException(
                        new RestoreFailure.CheckFailed(plan.name(), "data-outside:" + refused.message(), List.of()), e);
            }
            throw e;
        }
    }

    /// Where a seed has brought accounts or rules of its own, the administrator gets its log-in back, if its server can
    /// do that.
    private Credentials logIn(String job) throws OperationFailedException, InterruptedException {
        Optional<AccountReset> reset = AccountReset.find(plan.kind());
        try {
            return login.await(job);
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof QueryFailure.ConnectionFailed refused)) {
                throw e;
            }
            Optional<HostAccess> access =
                    HostAccess.find(plan.kind()).filter(list -> list.isRefusedBy(refused.message()));
            if (access.isPresent()) {
                access.get().letIn(engine, job, plan.credentials().user());
                tracker.note(PlanNote.warning("access-set", plan.credentials().user()));
                return login.await(job);
            }
            if (reset.isEmpty()) {
                throw e;
            }
        }
        data.stopCleanly(job);
        login.reset(reset.get());
        engine.start(job);
        Credentials administrator = login.await(job);
        tracker.note(login.note());
        return administrator;
    }

    /// The server did not stay up, and its log says why.
    private OperationFailedException ended(String job, OperationFailedException cause)
            throws OperationFailedException, InterruptedException {
        if (!(cause.failure() instanceof RestoreFailure.ServerEnded)) {
            return cause;
        }
        OperationFailedException told = failures.of(job, failures.verdict(job).failure());
        told.addSuppressed(cause);
        return told;
    }

    /// Keeps the data as a snapshot, which no later start takes for this seed.
    private OperationFailedException kept(String job, OperationFailedException cause) throws InterruptedException {
        try {
            String dataMount = data.mount();
            FileOwner owner = data.owner(job, dataMount);
            data.stopCleanly(job);
            // No clone follows that would do so.
            new PreparedDataDirectory(engine, plan).sync(dataMount, owner);
            if (cause.failure() instanceof QueryFailure.ConnectionFailed) {
                tracker.note(PlanNote.warning("login-refused", login.expected().user()));
            }
            Snapshot snapshot =
                    data.freeze(job, dataMount, owner, plan.credentials().database(), "");
            String said = switch (cause.failure()) {
                case QueryFailure.ConnectionFailed refused -> refused.message();
                case QueryFailure.QueryFailed refused -> refused.message();
                default -> "";
            };
            return new OperationFailedException(
                    new RestoreFailure.SeedKept(
                            plan.name(), snapshot.id(), login.expected().user(), said),
                    cause);
        } catch (OperationFailedException e) {
            cause.addSuppressed(e);
            return cause;
        }
    }
}
