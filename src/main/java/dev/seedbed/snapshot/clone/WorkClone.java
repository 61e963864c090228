package dev.seedbed.snapshot.clone;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.snapshot.layer.DataLocation;
import dev.seedbed.snapshot.layer.LayerVolumes;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.ScheduleMark;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotBuilder;
import dev.seedbed.snapshot.record.SnapshotRecord;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import dev.seedbed.task.SnapshotFailure;
import dev.seedbed.task.Uninterruptible;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A server on a snapshot's data, to change it and to freeze the result: in no list of databases, and gone when closed.
///
/// What a program leaves that ends in the middle is removed by the next recovery; what was frozen by then stays.
public final class WorkClone implements AutoCloseable {
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(10);

    private final ContainerEngine engine;
    private final Snapshot below;
    private final ContainerDetails container;
    private final ActiveOperation operation;
    private volatile boolean isFrozen;

    private WorkClone(ContainerEngine engine, Snapshot below, ContainerDetails container, ActiveOperation operation) {
        this.engine = engine;
        this.below = below;
        this.container = container;
        this.operation = operation;
    }

    /// Blocks until the server answers.
    ///
    /// @param password that the administrator is given; empty keeps the one that the data has
    public static WorkClone open(
            ContainerEngine engine, OverlayProbe probe, Snapshot snapshot, boolean network, String password)
            throws OperationFailedException, InterruptedException {
        String id = CloneRequest.newId();
        var request = CloneRequestBuilder.builder()
                .id(id)
                .name(snapshot.name())
                .containerName("seedbed-step-" + id)
                .portIsFixed(true)
                .withoutNetwork(!network)
                .password(password)
                .labels(Map.of(Labels.TEMPORARY, ProcessOwner.self().text()))
                .build();
        ActiveOperation operation = ActiveOperation.begin(id);
        boolean opened = false;
        try {
            String container = new CloneStart(engine, probe).run(snapshot, request, Step.Listener.NONE);
            var clone = new WorkClone(engine, snapshot, engine.container(container), operation);
            opened = true;
            return clone;
        } finally {
            if (!opened) {
                operation.close();
            }
        }
    }

    /// Id of its container.
    public String container() {
        return container.summary().id();
    }

    /// The administrator's log-in into the database that holds the data. Blocks for a moment where a file in the
    /// container says it.
    public Credentials credentials() throws InterruptedException {
        return new LoginLookup(engine)
                .of(container, below.kind(), below.dataDatabase())
                .credentials();
    }

    /// What the frozen data is to be called.
    ///
    /// @param fingerprint by which it is found again
    /// @param source what it was made of, as people know it
    public record Result(String name, String fingerprint, String source, List<String> files) {}

    /// Stops the server and freezes what it wrote, on top of what it started from. The server does not run afterwards.
    ///
    /// @throws OperationFailedException with `NotFreezable` where it did not stop cleanly
    public Snapshot freeze(Result result) throws OperationFailedException, InterruptedException {
        stop();
        DatabaseLabels labels = DatabaseLabels.of(container);
        var layers = new ArrayList<>(labels.layers());
        layers.add(labels.ownLayer().orElseThrow());
        Snapshot frozen = SnapshotBuilder.builder(below)
                .id(ShortId.random())
                .name(result.name())
                .note("")
                .tag("")
                .pinned(false)
                .reason(Snapshot.Reason.BUILD)
                .layers(layers)
                .versions(List.of())
                .mark(ScheduleMark.NONE)
                .timeline("")
                .databaseName("")
                .parent(below.id())
                .fingerprint(result.fingerprint())
                .seedFiles(result.files())
                .seedName(result.source())
                .createdAt(Instant.now())
                .recordId("")
                .revision(0)
                .build();
        Snapshot written = Uninterruptible.run(() -> new SnapshotRecord(engine).write(container(), frozen));
        isFrozen = true;
        return written;
    }

    private void stop() throws OperationFailedException, InterruptedException {
        engine.stop(container(), STOP_PATIENCE);
        long exit = engine.awaitExit(container());
        if (exit != 0) {
            throw DataLocation.obstacle(container, SnapshotFailure.Obstacle.NOT_STOPPED_CLEANLY, "exit code " + exit);
        }
    }

    /// Stops the server, so that its data can be read until this is closed.
    ///
    /// @return the volume that shows its data directory where a container mounts it
    /// @throws OperationFailedException with `NotFreezable` where it did not stop cleanly
    public String stopped() throws OperationFailedException, InterruptedException {
        stop();
        return container.summary().mounts().stream()
                .filter(mount -> mount.target().equals(below.dataMount()))
                .findFirst()
                .orElseThrow()
                .source();
    }

    /// Removes it, and what it wrote unless that was frozen. Blocks; not interrupted. What cannot be removed is left to
    /// the next recovery.
    @Override
    public void close() {
        try (operation) {
            Uninterruptible.cleanUp(this::remove, container.name() + " stays for now");
        }
    }

    private void remove() throws OperationFailedException, InterruptedException {
        engine.removeContainer(container(), true);
        Optional<Layer> own = DatabaseLabels.of(container).ownLayer();
        String written = own.map(Layer::volume).orElse("");
        for (Mount mount : container.summary().mounts()) {
            if (mount.type() == Mount.Type.VOLUME
                    && !mount.readOnly()
                    && !mount.source().equals(written)) {
                engine.removeVolume(mount.source());
            }
        }
        // An engine that is asked for one in use is asked again for some seconds.
        if (!isFrozen && !written.isEmpty()) {
            LayerVolumes.removeUnlessUsed(engine, written);
        }
    }
}
