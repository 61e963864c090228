package dev.seedbed.text.failure;

import dev.seedbed.task.ImageFailure;

/// Texts of the bundle `imagefailure`.
record ImageFailureText(FailureMessages texts) {
    FailureMessage message(ImageFailure failure) {
        return switch (failure) {
            case ImageFailure.ImageUnavailable f ->
                texts.message(
                        f.alternatives().isEmpty()
                                ? "imagefailure.image-unavailable"
                                : "imagefailure.image-replaceable",
                        f.image(),
                        texts.reason(f.reason()),
                        texts.list(f.alternatives()));
            case ImageFailure.HelperImageMissing f ->
                texts.message("imagefailure.helper-image-missing", f.image(), texts.detail(f.reason()));
            case ImageFailure.PlatformImageMissing f ->
                texts.message("imagefailure.platform-image-missing", f.image(), f.platform(), f.has());
            case ImageFailure.ImageNotADatabase f -> texts.message("imagefailure.image-not-a-database", f.image());
        };
    }
}
