package dev.seedbed.task;

import java.util.List;

/// There is no image that can be used.
public sealed interface ImageFailure extends Failure {

    /// The image is not here and cannot be pulled. `alternatives` are local images of the same contract.
    record ImageUnavailable(String image, String reason, List<String> alternatives) implements ImageFailure {}

    /// No image on the engine has the programs that look into volumes, and the one that would have them cannot be
    /// pulled.
    record HelperImageMissing(String image, String reason) implements ImageFailure {}

    /// The image is not a database image that is known here.
    record ImageNotADatabase(String image) implements ImageFailure {}

    /// An image is to be made for a processor, and the server's image for that one is not on the engine.
    ///
    /// @param image the one that was looked at
    /// @param platform that is wanted, and `has` that of the image, such as `linux/arm64`
    record PlatformImageMissing(String image, String platform, String has) implements ImageFailure {}
}
