package dev.seedbed.snapshot.clone;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.LoginLookup;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.snapshot.layer.Names;
import dev.seedbed.snapshot.layer.OverlayProbe;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.Uninterruptible;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server on a snapshot's data, to look at and to throw away: in no list of databases, and gone when closed.
///
/// What a program leaves that ends in the middle is removed by the next recovery.
public final class TemporaryClone implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryClone.class);

    private final ContainerEngine engine;
    private final DatabaseKind kind;
    private final ContainerDetails container;
    private final ActiveOperation operation;

    private TemporaryClone(
            ContainerEngine engine, DatabaseKind kind, ContainerDetails container, ActiveOperation operation) {
        this.engine = engine;
        this.kind = kind;
        this.container = container;
        this.operation = operation;
    }

    public static TemporaryClone open(ContainerEngine engine, OverlayProbe probe, Snapshot snapshot)
            throws OperationFailedException, InterruptedException {
        String id = CloneRequest.newId();
        var request = CloneRequestBuilder.builder()
                .id(id)
                .name(snapshot.name())
                .containerName("seedbed-look-" + id)
                .portIsFixed(true)
                .labels(Map.of(Labels.TEMPORARY, ProcessOwner.self().text()))
                .build();
        ActiveOperation operation = ActiveOperation.begin(id);
        boolean opened = false;
        try {
            String container = new CloneStart(engine, probe).run(snapshot, request, Step.Listener.NONE);
            var clone = new TemporaryClone(engine, snapshot.kind(), engine.container(container), operation);
            opened = true;
            return clone;
        } finally {
            if (!opened) {
                operation.close();
            }
        }
    }

    /// Where it answers, seen from this computer.
    ///
    /// @throws OperationFailedException where the engine published no port
    public PublishedPort address() throws OperationFailedException {
        return container.summary().ports().stream()
                .filter(port -> port.containerPort() == kind.port())
                .findFirst()
                .map(port -> port.on(engine.context().publishedHost()))
                .orElseThrow(() ->
                        new OperationFailedException(new QueryFailure.ConnectionFailed(container.givenName(), "", "")));
    }

    /// How to log in to it. Blocks for a moment where a file in it says so.
    public Credentials credentials() throws InterruptedException {
        return new LoginLookup(engine)
                .of(container, kind, DatabaseLabels.of(container).dataDatabase())
                .credentials();
    }

    /// Removes it with all it wrote. Blocks; not interrupted. What cannot be removed is left to the next recovery.
    @Override
    public void close() {
        try (operation) {
            Uninterruptible.cleanUp(() -> remove(engine, container.summary()), container.name() + " stays for now");
        }
    }

    /// Removes those whose program has ended.
    public static void removeLeft(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        for (ContainerSummary left : engine.containers(Map.of(Labels.TEMPORARY, ""))) {
            if (!isUsed(left)) {
                try {
                    remove(engine, left);
                } catch (OperationFailedException e) {
                    // Somebody else may be removing it just now.
                    LOG.info("{} stays for now: {}", left.name(), e.getMessage());
                }
            }
        }
    }

    private static boolean isUsed(ContainerSummary temporary) {
        return DatabaseLabels.of(temporary)
                .temporaryOf()
                .map(holder -> holder.equals(ProcessOwner.self())
                        ? ActiveOperation.isUnderWay(temporary.ownId())
                                || ActiveOperation.isUnderWay(Names.operation(temporary.ownId()))
                        : holder.isAlive(temporary.createdAt()))
                .orElse(false);
    }

    private static void remove(ContainerEngine engine, ContainerSummary container)
            throws OperationFailedException, InterruptedException {
        engine.removeContainer(container.id(), true);
        for (Mount mount : container.mounts()) {
            // Its own mount and its own layer; what it used is read-only.
            if (mount.type() == Mount.Type.VOLUME && !mount.readOnly()) {
                engine.removeVolume(mount.source());
            }
        }
        Optional<Layer> own = DatabaseLabels.of(container).ownLayer();
        if (own.isPresent()) {
            engine.removeVolume(own.get().volume());
        }
    }
}
