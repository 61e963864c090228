package dev.seedbed.seeding.server;

import dev.seedbed.database.ImageContract;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.task.ImageFailure;
import dev.seedbed.task.OperationFailedException;

/// Where an image wants the volume with its data.
public final class DataMount {
    private DataMount() {}

    public static String of(ImageDetails image) throws OperationFailedException {
        return contract(image).dataMount();
    }

    public static ImageContract contract(ImageDetails image) throws OperationFailedException {
        return ImageContract.of(image)
                .orElseThrow(() -> new OperationFailedException(new ImageFailure.ImageNotADatabase(
                        image.tags().isEmpty() ? image.id() : image.tags().getFirst())));
    }
}
