package dev.seedbed.seeding.existing;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.ServerAccounts;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.database.lifecycle.PasswordChange;
import dev.seedbed.database.lifecycle.Readiness;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.seeding.server.AccountReset;
import dev.seedbed.seeding.server.PlanNames;
import dev.seedbed.seeding.server.RestoreSettings;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.clone.DirectRequest;
import dev.seedbed.snapshot.clone.DirectRequestBuilder;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.Uninterruptible;
import dev.seedbed.volume.helper.VolumeSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Starts a database on data that is there, as it was planned. The data is written by that database from then on; a
/// failure or a cancel removes the container and leaves the data.
final class ExistingDataStart implements DirectRequest.Stages {
    private static final Duration READY_DEADLINE = Duration.ofMinutes(10);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(30);
    private static final int STOP_TIMEOUT_SECONDS = 120;
    private static final int LOG_LINES = 40;
    private static final String LOOPBACK = "127.0.0.1";

    private final ContainerEngine engine;
    private final Snapshots snapshots;
    private final ExistingDataPlan plan;
    private final DataPlace place;
    private final DataInUseCheck use;
    private final ServerAccounts accounts;
    private final Optional<AccountReset> reset;

    private ExistingDataStart(ContainerEngine engine, Snapshots snapshots, ExistingDataPlan plan, DataPlace place) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.plan = plan;
        this.place = place;
        this.use = new DataInUseCheck(engine);
        this.accounts = ServerAccounts.of(plan.kind());
        this.reset = AccountReset.find(plan.kind());
    }

    /// @return id of the database's container, which runs and answers
    static String run(ContainerEngine engine, Snapshots snapshots, ExistingDataPlan plan)
            throws OperationFailedException, InterruptedException {
        DataPlace place = DataPlace.of(engine, plan.image(), plan.identity());
        return new ExistingDataStart(engine, snapshots, plan, place).locked();
    }

    private String locked() throws OperationFailedException, InterruptedException {
        try (DatabaseLock.Held _ =
                new DatabaseLock(engine).acquire(key(plan.source()), place.imageId(), place.mount(), LOCK_PATIENCE)) {
            var request = DirectRequestBuilder.builder()
                    .id(plan.id())
                    .name(plan.name())
                    .containerName(PlanNames.container(plan.name()))
                    .imageId(place.imageId())
                    .imageMount(place.mount())
                    .port(plan.port())
                    .portIsFixed(plan.portIsFixed())
                    .model(this::model)
                    .build();
            return snapshots.startDirectly(request, this);
        }
    }

    /// The same for the same data, so that two programs do not start on it at once.
    private static String key(VolumeSource source) {
        return "data-"
                + UUID.nameUUIDFromBytes(source.toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private ContainerSpec.Builder model(String containerName, int port) {
        return ContainerSpec.named(containerName, plan.image())
                .environment(ServerEnvironment.of(plan.kind()).ofData(plan.credentials(), plan.setsPassword()))
                .environment(place.environment())
                .command(place.command())
                .labels(labels())
                .mount(DataSources.mount(plan.source(), place.mount()))
                .publish(new PublishedPort(LOOPBACK, port, plan.kind().port()))
                .sharedMemoryBytes(RestoreSettings.SHARED_MEMORY_BYTES)
                .stopTimeoutSeconds(STOP_TIMEOUT_SECONDS);
    }

    private Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put(Labels.ROLE, Labels.ROLE_DATABASE);
        labels.put(Labels.ID, plan.id());
        labels.put(Labels.NAME, plan.name());
        labels.put(Labels.KIND, plan.kind().id());
        labels.put(Labels.VERSION, plan.imageVersion());
        labels.put(Labels.DATA_DATABASE, plan.credentials().database());
        labels.put(Labels.CREATED, Instant.now().toString());
        if (plan.source() instanceof VolumeSource.Volume(String volume)) {
            // It was there before, so that it stays when the database goes.
            labels.put(Labels.DATA_BEFORE, volume);
        }
        return labels;
    }

    @Override
    public void prepare() throws OperationFailedException, InterruptedException {
        use.requireFree(plan.source(), plan.id());
        if (plan.setsPassword() && reset.isPresent()) {
            resetPassword(reset.get());
        }
    }

    /// By a server of its own without a network, which ends before the database starts.
    private void resetPassword(AccountReset before) throws OperationFailedException, InterruptedException {
        var command = new ArrayList<>(place.command());
        command.add(before.argument());
        ContainerSpec spec = ContainerSpec.named("seedbed-reset-" + plan.id(), plan.image())
                .command(command)
                .labels(Map.of(
                        Labels.ROLE, Labels.ROLE_DATABASE,
                        Labels.ID, plan.id(),
                        Labels.NAME, plan.name(),
                        Labels.TEMPORARY, ProcessOwner.self().text()))
                .mount(DataSources.mount(plan.source(), place.mount()))
                .networkMode("none")
                .noNewPrivileges()
                .onlyCapabilities(List.of("CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"))
                .build();
        String container =
                Uninterruptible.run(() -> engine.createContainer(spec), id -> engine.removeContainer(id, true));
        before.upload(
                engine, container, plan.credentials().user(), plan.credentials().password());
        engine.start(container);
        new Readiness(engine)
                .awaitReady(
                        container,
                        plan.kind(),
                        accounts.administrators("", plan.credentials().password())
                                .getFirst(),
                        READY_DEADLINE,
                        _ -> {});
        engine.stop(container, STOP_PATIENCE);
        long exit = engine.container(container).exitCode();
        if (exit != 0) {
            List<String> log = LogLine.texts(engine.log(container, LogRequest.last(LOG_LINES)));
            throw new OperationFailedException(new RestoreFailure.CheckFailed(plan.name(), "exit:" + exit, log));
        }
        engine.removeContainer(container, true);
    }

    @Override
    public void beforeStart(String container) throws OperationFailedException, InterruptedException {
        use.requireFree(plan.source(), plan.id());
    }

    @Override
    public void ready(String container) throws OperationFailedException, InterruptedException {
        // Somebody may have started theirs in the same moment: then it is ours that goes.
        use.requireFree(plan.source(), plan.id());
        Credentials login = plan.credentials();
        if (plan.setsPassword() && reset.isEmpty()) {
            new PasswordChange(engine)
                    .await(container, plan.kind(), login.user(), "", login.password(), READY_DEADLINE);
        }
        try {
            var readiness = new Readiness(engine);
            readiness.awaitReady(container, plan.kind(), login, READY_DEADLINE, _ -> {});
            readiness.requireLogin(container, plan.kind(), login);
        } catch (OperationFailedException e) {
            // It answers; only the log-in is not known.
            if (!(e.failure() instanceof QueryFailure.ConnectionFailed)
                    || !login.password().isEmpty()) {
                throw e;
            }
        }
    }
}
