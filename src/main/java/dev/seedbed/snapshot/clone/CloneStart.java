package dev.seedbed.snapshot.clone;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.Layer;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.database.lifecycle.PasswordChange;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.LabelValue;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.engine.RecreateOptions;
import dev.seedbed.engine.RecreateOptionsBuilder;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.exchange.DatabasePlan;
import dev.seedbed.exchange.Journal;
import dev.seedbed.snapshot.change.ServerProbe;
import dev.seedbed.snapshot.layer.CopyJob;
import dev.seedbed.snapshot.layer.FileSync;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a new database on a snapshot and starts it: a second's work, whatever the snapshot's size.
///
/// As long as its journal stands, the database does not exist; a failure or a cancel leaves nothing.
public final class CloneStart {
    private static final Duration READY_DEADLINE = Duration.ofMinutes(10);
    private static final String LOOPBACK = "127.0.0.1";

    private final ContainerEngine engine;
    private final LayerVolumes volumes;
    private final ServerProbe answer;

    public CloneStart(ContainerEngine engine, OverlayProbe probe) {
        this.engine = engine;
        this.volumes = new LayerVolumes(engine, probe);
        this.answer = new ServerProbe(engine);
    }

    /// @return id of the database's container, which runs and answers
    public String run(Snapshot snapshot, CloneRequest request, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        String unsettled = request.settles() ? snapshot.id() : "";
        var plan = DatabasePlan.clone(request.id(), request.name(), unsettled, snapshot.dataMount());
        steps.reached(Step.PREPARE, -1, -1);
        return new Journal(engine, Journal.Subject.DATABASE)
                .carryOut(plan.id(), () -> made(snapshot, request, plan, steps), _ -> discard(engine, plan));
    }

    private String made(Snapshot snapshot, CloneRequest request, DatabasePlan plan, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        Snapshot asked = new SnapshotCatalogue(engine).require(snapshot);
        try (LayerVolumes.Made made = volumes.make(plan, asked.imageId(), asked.layers(), asked.owner())) {
            return started(asked, request, plan, made, steps);
        }
    }

    private String started(
            Snapshot asked, CloneRequest request, DatabasePlan plan, LayerVolumes.Made made, Step.Listener steps)
            throws OperationFailedException, InterruptedException {
        // Now that the layers are kept: the record as it is by now.
        Snapshot snapshot = new SnapshotCatalogue(engine).require(asked);
        ContainerDetails record = engine.container(snapshot.recordId());
        FreePort.Creation creation = port -> FreePort.create(
                request.containerName(),
                request.id(),
                name -> engine.recreate(snapshot.recordId(), like(snapshot, request, record, made, port, name)));
        String created = creation.on(request.port());
        volumes.fill(made, plan, snapshot.imageId(), steps);
        steps.reached(Step.START, -1, -1);
        String container = new FreePort(request.port(), request.portIsFixed()).start(engine, created, creation);
        answers(container, snapshot.kind(), request, record);
        if (request.settles()) {
            sync(container, snapshot.dataMount());
        }
        engine.removeContainer(Names.operation(plan.id()), true);
        return container;
    }

    /// Writes to disk what a server without fsync left in the page cache.
    private void sync(String container, String dataMount) throws OperationFailedException, InterruptedException {
        var program = new ExecSpec("root", FileSync.of(Names.LAYERS, dataMount), Map.of());
        ExecResult result = engine.exec(container, program, READY_DEADLINE);
        if (!result.isSuccess()) {
            engine.exec(container, ExecSpec.of("root", "sync"), READY_DEADLINE);
        }
    }

    private static RecreateOptions like(
            Snapshot snapshot,
            CloneRequest request,
            ContainerDetails record,
            LayerVolumes.Made made,
            int port,
            String containerName) {
        var labels = new LinkedHashMap<String, String>();
        record.summary().labels().keySet().forEach(label -> labels.put(label, ""));
        labels.put(Labels.ROLE, Labels.ROLE_DATABASE);
        labels.put(Labels.ID, request.id());
        labels.put(Labels.NAME, request.name());
        labels.put(Labels.KIND, snapshot.kind().id());
        labels.put(Labels.VERSION, snapshot.version());
        labels.put(Labels.SEED_FILES, LabelValue.json(snapshot.seedFiles()));
        labels.put(Labels.SEED_NAME, snapshot.seedName());
        labels.put(Labels.DATA_DATABASE, snapshot.dataDatabase());
        labels.put(Labels.CREATED, Instant.now().toString());
        labels.put(Labels.LAYERS, Layer.toJson(made.frozen()));
        labels.put(Labels.OWN_LAYER, made.own().text());
        labels.put(Labels.OWNER, snapshot.owner().text());
        labels.put(Labels.PARENT, snapshot.id());
        labels.put(Labels.ORIGIN, snapshot.id());
        labels.putAll(request.labels());
        return RecreateOptionsBuilder.builder()
                .name(containerName)
                .labels(labels)
                .environment(Passwords.replaced(record, request.password()))
                .mounts(made.mounts())
                .withoutMountsBelow(Names.LAYERS)
                .ports(
                        request.withoutNetwork()
                                ? List.of()
                                : List.of(new PublishedPort(
                                        LOOPBACK, port, snapshot.kind().port())))
                .standsAlone(true)
                .withoutNetwork(request.withoutNetwork())
                .build();
    }

    private void answers(String container, DatabaseKind kind, CloneRequest request, ContainerDetails record)
            throws OperationFailedException, InterruptedException {
        Map<String, String> environment = new LoginLookup(engine).environment(record.environment(), container);
        String before = ServerEnvironment.of(kind).administratorPassword(environment);
        if (request.password().isEmpty() || request.password().equals(before)) {
            answer.await(container, kind);
            return;
        }
        String user = request.user().isEmpty()
                ? DatabaseLogin.of(kind, environment, "").credentials().user()
                : request.user();
        new PasswordChange(engine).await(container, kind, user, before, request.password(), READY_DEADLINE);
    }

    /// Takes away everything of a clone that never came to be. The journal goes last but one: it keeps the layers.
    public static void discard(ContainerEngine engine, DatabasePlan plan)
            throws OperationFailedException, InterruptedException {
        Map<String, String> own = Map.of(Labels.ID, plan.database(), Labels.ROLE, Labels.ROLE_DATABASE);
        for (ContainerSummary container : engine.containers(own)) {
            engine.removeContainer(container.id(), true);
        }
        engine.removeContainer(CopyJob.container(plan.layer()), true);
        engine.removeVolume(Names.mountVolume(plan.layer()));
        engine.removeContainer(Names.operation(plan.id()), true);
        engine.removeVolume(Names.layerVolume(plan.layer()));
    }
}
