package dev.seedbed.bake;

import dev.seedbed.database.ImageContract;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.ImageSummary;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the server's image on which the dump of a snapshot is put.
record BaseImages(ContainerEngine engine) {

    /// What was found.
    ///
    /// @param reference by which people know it
    record Base(String reference, ImageDetails image) {}

    /// The one that is asked for, else the snapshot's own where it is for that platform, else one on the engine of the
    /// same repository whose tag begins with the same version, such as `postgres:17-arm64`.
    ///
    /// @throws OperationFailedException with `PlatformImageMissing`, `ImageNotADatabase`, or with `WrongState`
    ///     for one that has data already
    Base find(Snapshot snapshot, BakeRequest request) throws OperationFailedException, InterruptedException {
        if (!request.base().isEmpty()) {
            Base asked = new Base(request.base(), engine.image(request.base()));
            if (!isFor(asked.image(), request.platform())) {
                throw missing(request.base(), request.platform(), asked.image());
            }
            return usable(asked, snapshot);
        }
        Base own = new Base(snapshot.image(), engine.image(snapshot.imageId()));
        if (isFor(own.image(), request.platform())) {
            return usable(own, snapshot);
        }
        Optional<Base> beside = beside(snapshot, request.platform());
        if (beside.isEmpty()) {
            throw missing(snapshot.image(), request.platform(), own.image());
        }
        return usable(beside.get(), snapshot);
    }

    private Optional<Base> beside(Snapshot snapshot, String platform)
            throws OperationFailedException, InterruptedException {
        String own = snapshot.image();
        for (ImageSummary image : engine.images()) {
            for (String tag : image.tags()) {
                if (tag.equals(own) || tag.matches(Pattern.quote(own) + "[^0-9.].*")) {
                    Optional<ImageDetails> details = Lookup.find(() -> engine.image(tag));
                    if (details.isPresent() && isFor(details.get(), platform)) {
                        return Optional.of(new Base(tag, details.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFor(ImageDetails image, String platform) throws OperationFailedException {
        return platform.isEmpty() || ImagePlatform.of(image).equals(ImagePlatform.parse(platform));
    }

    private static OperationFailedException missing(String reference, String platform, ImageDetails image)
            throws OperationFailedException {
        return new OperationFailedException(new ImageFailure.PlatformImageMissing(
                reference,
                ImagePlatform.parse(platform).text(),
                ImagePlatform.of(image).text()));
    }

    /// Data that is there would keep the entrypoint from restoring anything.
    private static Base usable(Base base, Snapshot snapshot) throws OperationFailedException {
        boolean isServer = ImageContract.of(base.image())
                .filter(contract -> contract.kind() == snapshot.kind())
                .isPresent();
        if (!isServer) {
            throw new OperationFailedException(new ImageFailure.ImageNotADatabase(base.reference()));
        }
        if (base.image().labels().containsKey(BakedImage.PREFIX)) {
            throw new OperationFailedException(new Failure.WrongState("image", base.reference(), "baked-base"));
        }
        return base;
    }
}
