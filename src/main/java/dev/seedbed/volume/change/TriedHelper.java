package dev.seedbed.volume.change;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainer;
import dev.seedbed.volume.helper.HelperContainers;
import java.util.List;

/// The image that containers which look into volumes were found to run on.
public final class TriedHelper implements HelperChoice {
    private final ContainerEngine engine;
    private final HelperContainers helpers;
    private volatile String known = "";

    public TriedHelper(ContainerEngine engine, HelperContainers helpers) {
        this.engine = engine;
        this.helpers = helpers;
    }

    @Override
    public String image() throws OperationFailedException, InterruptedException {
        if (known.isEmpty() || !isThere(known)) {
            try (HelperContainer tried = helpers.start(List.of(), HelperContainers.READING)) {
                known = engine.container(tried.id()).summary().imageId();
            }
        }
        return known;
    }

    private boolean isThere(String image) throws OperationFailedException, InterruptedException {
        return Lookup.ifThere(() -> engine.image(image));
    }
}
