package dev.seedbed.database;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The contracts of an engine's images, asked once per image: images never change. Safe for use by any thread.
public final class ImageContracts {
    private final ContainerEngine engine;
    private final Map<String, Optional<ImageContract>> known = new ConcurrentHashMap<>();

    public ImageContracts(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks for one call to the engine where the image is new to us. Empty where it is no database image.
    public Optional<ImageContract> of(ContainerSummary container)
            throws OperationFailedException, InterruptedException {
        Optional<ImageContract> contract = known.get(container.imageId());
        if (contract == null) {
            contract = ask(container);
            known.put(container.imageId(), contract);
        }
        return contract;
    }

    private Optional<ImageContract> ask(ContainerSummary container)
            throws OperationFailedException, InterruptedException {
        Optional<ImageDetails> image = Lookup.find(() -> engine.image(container.imageId()));
        return image.isPresent() ? ImageContract.of(image.get()) : withoutImage(container);
    }

    /// A removed image lives on in its containers: they inherited its environment.
    private Optional<ImageContract> withoutImage(ContainerSummary container)
            throws OperationFailedException, InterruptedException {
        return Lookup.find(() -> engine.container(container.id()))
                .flatMap(details -> ImageContract.of(
                        details.environment(),
                        container.mounts().stream().map(Mount::target).toList(),
                        details.configuredPorts().stream()
                                .map(PublishedPort::containerPort)
                                .toList(),
                        List.of(container.image())));
    }
}
