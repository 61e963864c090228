package dev.seedbed.snapshot.layer;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.database.ProcessOwner;
import dev.seedbed.database.lifecycle.ActiveOperation;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.UploadFile;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out once whether an engine joins layers: by joining two tiny ones. Leaves nothing behind.
public final class OverlayProbe {
    /// `copy` lets the program copy also where layers could be joined.
    private static final String PROPERTY = "dev.seedbed.layers";

    private static final Logger LOG = LoggerFactory.getLogger(OverlayProbe.class);
    private static final String PREFIX = "seedbed-probe-";
    private static final String JOINED = "-joined";
    private static final String PLACE = "/seedbed/probe";
    private static final byte[] CONTENT = {'s'};

    private final ContainerEngine engine;
    private final AtomicReference<@Nullable Boolean> known = new AtomicReference<>();

    public OverlayProbe(ContainerEngine engine) {
        this.engine = engine;
    }

    /// One that knows the answer.
    public OverlayProbe(ContainerEngine engine, boolean joins) {
        this(engine);
        known.set(joins);
    }

    /// Blocks for a call, or for some 300 ms where no database runs on layers yet.
    ///
    /// @param imageId of any image on the engine
    /// @param dataMount where that image declares its volume
    public boolean joinsLayers(String imageId, String dataMount) throws OperationFailedException, InterruptedException {
        if ("copy".equals(System.getProperty(PROPERTY))) {
            return false;
        }
        Boolean before = known.get();
        if (before != null) {
            return before;
        }
        boolean joins = isDoneAlready() || tried(imageId, dataMount);
        known.set(joins);
        return joins;
    }

    private boolean isDoneAlready() throws OperationFailedException, InterruptedException {
        return engine.containers(Map.of(Labels.ROLE, Labels.ROLE_DATABASE)).stream()
                .filter(container -> container.state().isUp())
                .anyMatch(OverlayProbe::restsOnLayers);
    }

    private static boolean restsOnLayers(ContainerSummary database) {
        return DatabaseLabels.of(database)
                .ownLayer()
                .filter(layer -> !layer.directory().isEmpty())
                .isPresent();
    }

    private boolean tried(String imageId, String dataMount) throws OperationFailedException, InterruptedException {
        String id = ShortId.random();
        String plain = PREFIX + id;
        String joined = plain + JOINED;
        try (ActiveOperation _ = ActiveOperation.begin(id)) {
            // Makes the volume too, so that none is ever there without it.
            String first = container(plain, imageId, dataMount, plain, id);
            engine.upload(
                    first,
                    PLACE,
                    List.of(
                            UploadFile.directory("l", 0755),
                            new UploadFile("l/seen", 0644, 0, 0, 1, () -> new ByteArrayInputStream(CONTENT)),
                            UploadFile.directory(Layer.CHANGES, 0755),
                            UploadFile.directory(Layer.WORK, 0700)),
                    _ -> {});
            String path = engine.volume(plain).mountpoint();
            engine.createVolume(joined, labels(id), LayerVolumes.overlay(List.of(path + "/l"), path));
            String second = container(joined, imageId, dataMount, joined, id);
            engine.owner(second, PLACE + "/seen");
            return true;
        } catch (OperationFailedException e) {
            LOG.info("this engine does not join layers, so data is copied: {}", e.getMessage());
            return false;
        } finally {
            clear(engine, id);
        }
    }

    /// The container that tells of all this goes last but one.
    private static void clear(ContainerEngine engine, String id) throws OperationFailedException, InterruptedException {
        String plain = PREFIX + id;
        engine.removeContainer(plain + JOINED, true);
        engine.removeVolume(plain + JOINED);
        engine.removeContainer(plain, true);
        engine.removeVolume(plain);
    }

    /// Takes away what programs left that have ended.
    public static void removeLeft(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        for (ContainerSummary left : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_PROBE))) {
            if (!DatabaseLock.isHeld(left)) {
                clear(engine, left.ownId());
            }
        }
    }

    private static Map<String, String> labels(String id) {
        return Map.of(
                Labels.ROLE,
                Labels.ROLE_PROBE,
                Labels.ID,
                id,
                Labels.HOLDER,
                ProcessOwner.self().text());
    }

    private String container(String name, String imageId, String dataMount, String volume, String id)
            throws OperationFailedException, InterruptedException {
        return engine.createContainer(ContainerSpec.named(name, imageId)
                .labels(labels(id))
                .newVolumeLabels(labels(id))
                .mount(Mount.tmpfs(dataMount))
                .mount(Mount.volume(volume, PLACE))
                .networkMode("none")
                .build());
    }
}
