package dev.seedbed.text.failure;

import dev.seedbed.task.VolumeFailure;

/// Texts of the bundle `volumefailure`.
record VolumeFailureText(FailureMessages texts) {
    FailureMessage message(VolumeFailure failure) {
        return switch (failure) {
            case VolumeFailure.VolumeUnusable f ->
                texts.message("volumefailure.volume-unusable.", f.trouble(), f.volume(), f.message());
            case VolumeFailure.VolumeHeld f ->
                texts.message("volumefailure.volume-held.", f.obstacle(), f.volume(), f.detail());
            case VolumeFailure.VolumeWritten f ->
                texts.message("volumefailure.volume-written", f.volume(), texts.list(f.writers()));
            case VolumeFailure.ArchiveUnfit f ->
                texts.message(
                        "volumefailure.archive-unfit.",
                        f.reason(),
                        FailureMessages.name(f.file()),
                        texts.detail(f.detail()));
        };
    }
}
