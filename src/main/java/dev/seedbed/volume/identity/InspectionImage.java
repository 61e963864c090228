package dev.seedbed.volume.identity;

import dev.seedbed.database.image.LocalImage;
import dev.seedbed.database.image.LocalImages;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// An image on the engine with a shell and the usual programs: any database image, the best known first. Nothing is
/// pulled for a look.
final class InspectionImage {
    private final LocalImages images;
    private final Set<String> rejected = ConcurrentHashMap.newKeySet();

    InspectionImage(ContainerEngine engine) {
        this.images = new LocalImages(engine);
    }

    /// @throws OperationFailedException with `ImageUnavailable` where there is none that was not rejected
    ImageDetails find() throws OperationFailedException, InterruptedException {
        return images.list().stream()
                .filter(image -> !rejected.contains(image.id()))
                .map(LocalImage::details)
                .findFirst()
                .orElseThrow(() ->
                        new OperationFailedException(new ImageFailure.ImageUnavailable("postgres", "", List.of())));
    }

    /// The engine could not start it.
    void reject(ImageDetails image) {
        rejected.add(image.id());
    }
}
