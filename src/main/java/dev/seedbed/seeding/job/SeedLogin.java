package dev.seedbed.seeding.job;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.lifecycle.PasswordChange;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Mount;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.AccountReset;
import dev.seedbed.seeding.server.DataMount;
import dev.seedbed.seeding.server.RestoreServer;
import dev.seedbed.seeding.server.RestoreSettings;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The administrator's log-in at the server of a seed job. A seed may have changed its password, its account, or the
/// database that it enters.
final class SeedLogin {
    /// The server is about to serve, and has nothing to recover.
    private static final Duration READY_DEADLINE = Duration.ofMinutes(2);

    /// It may have to read its whole log again.
    private static final Duration RECOVERY_DEADLINE = Duration.ofMinutes(30);

    private final ContainerEngine engine;
    private final SeedPlan plan;
    private final ServerAccounts accounts;

    SeedLogin(ContainerEngine engine, SeedPlan plan) {
        this.engine = engine;
        this.plan = plan;
        this.accounts = ServerAccounts.of(plan.kind());
    }

    /// The account that may see everything: the entrypoints give it the password that is shown.
    Credentials expected() {
        return administrators().getFirst();
    }

    private List<Credentials> administrators() {
        return accounts.administrators(
                plan.credentials().user(), plan.credentials().password());
    }

    /// Blocks until the server answers.
    ///
    /// @return the log-in that it answers to, into a database that is there
    /// @throws OperationFailedException with `ConnectionFailed` where it refuses; with `ServerEnded` where it has
    ///     ended; with `NotReadyInTime`
    Credentials await(String job) throws OperationFailedException, InterruptedException {
        return await(job, READY_DEADLINE);
    }

    /// Blocks until a server that was ended has recovered. Whom it lets in does not matter.
    ///
    /// @throws OperationFailedException with `ServerEnded` where it has ended again; with `NotReadyInTime`
    void awaitRecovery(String job) throws OperationFailedException, InterruptedException {
        try {
            await(job, RECOVERY_DEADLINE);
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof QueryFailure.ConnectionFailed)) {
                throw e;
            }
        }
    }

    private Credentials await(String job, Duration deadline) throws OperationFailedException, InterruptedException {
        var readiness = new Readiness(engine);
        for (Credentials login : administrators()) {
            try {
                readiness.awaitReady(job, plan.kind(), login, deadline, _ -> {});
                return login;
            } catch (OperationFailedException e) {
                boolean mayBeElsewhere = e.failure() instanceof QueryFailure.ConnectionFailed refused
                        && accounts.isDatabaseMissing(refused.message());
                if (!mayBeElsewhere || login.equals(administrators().getLast())) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("no database to enter");
    }

    /// Sees to it that the accounts whose log-in is shown to the user take the password that is shown.
    ///
    /// @return what the user should know
    List<PlanNote> settle(String job, Credentials login) throws OperationFailedException, InterruptedException {
        String user = plan.credentials().user();
        if (accounts.isTaken(engine, job, login, user)) {
            return List.of();
        }
        new PasswordChange(engine).restore(job, plan.kind(), login, user, READY_DEADLINE);
        return List.of(note());
    }

    /// That the seed has set other passwords, which are no longer valid.
    PlanNote note() {
        return PlanNote.warning("password-set", plan.credentials().user());
    }

    /// Where the server refuses its administrator: gives it back its log-in, by a server of its own on the stopped
    /// job's
    /// data, without a network, which ends again.
    void reset(AccountReset reset) throws OperationFailedException, InterruptedException {
        ImageDetails image = engine.image(plan.image());
        var arguments =
                new ArrayList<>(RestoreServer.of(plan.kind()).jobArguments(ServerVersion.parse(plan.imageVersion())));
        arguments.add(reset.argument());
        ContainerSpec spec = ContainerSpec.named(JobLabels.settlingContainer(plan.id()), plan.image())
                .command(RestoreSettings.command(plan.command(image), arguments))
                .labels(JobLabels.forSettling(plan))
                .mount(Mount.volume(JobLabels.volume(plan.id()), DataMount.of(image)))
                .networkMode("none")
                .onlyCapabilities(SeedJob.CAPABILITIES)
                .noNewPrivileges()
                .build();
        try {
            String container =
                    Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
            reset.uploadRestored(
                    engine,
                    container,
                    plan.credentials().user(),
                    plan.credentials().password());
            engine.start(container);
            await(container);
            engine.stop(container, SeedJob.STOP_PATIENCE);
            long exit = engine.awaitExit(container);
            if (exit != 0) {
                throw new OperationFailedException(
                        new RestoreFailure.CheckFailed(plan.name(), "exit:" + exit, List.of()));
            }
        } finally {
            PreparedDataDirectory.clear(engine, plan.id());
        }
    }
}
