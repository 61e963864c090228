package dev.seedbed.text.failure;

import dev.seedbed.task.SourceFailure;

/// Texts of the bundle `sourcefailure`.
record SourceFailureText(FailureMessages texts) {
    FailureMessage message(SourceFailure failure) {
        return switch (failure) {
            case SourceFailure.SourceUnreachable f ->
                texts.message("sourcefailure.unreachable", f.address(), texts.reason(f.message()));
            case SourceFailure.SourceTooLarge f ->
                texts.message(
                        "sourcefailure.too-large", f.address(), texts.formats().size(Math.max(0, f.limitBytes())));
            case SourceFailure.SourceCutOff f ->
                texts.message(
                        "sourcefailure.cut-off",
                        f.address(),
                        texts.formats().size(Math.max(0, f.doneBytes())),
                        texts.reason(f.message()));
            case SourceFailure.ServerLoginRefused f ->
                texts.message("sourcefailure.login", f.address(), f.user(), texts.reason(f.message()));
            case SourceFailure.CaptureFailed f ->
                texts.message(
                        "sourcefailure.capture",
                        f.address(),
                        f.said().size() == 1 ? texts.reason(f.said().getFirst()) : String.join("\n", f.said()));
            case SourceFailure.ChecksumDiffers f ->
                texts.message("sourcefailure.checksum", f.address(), f.expected(), f.found());
        };
    }
}
