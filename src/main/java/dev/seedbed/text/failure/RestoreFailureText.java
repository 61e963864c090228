package dev.seedbed.text.failure;

import dev.seedbed.task.RestoreFailure;

/// Texts of the bundle `restorefailure`.
record RestoreFailureText(FailureMessages texts) {
    FailureMessage message(RestoreFailure failure) {
        return switch (failure) {
            case RestoreFailure.RestoreFailed f ->
                texts.message(
                        f.file().isEmpty()
                                ? "restorefailure.restore"
                                : f.line() < 0 ? "restorefailure.restore-file" : "restorefailure.restore-line",
                        f.file(),
                        texts.formats().number(Math.max(0, f.line())),
                        f.message());
            case RestoreFailure.CheckFailed f ->
                texts.message("restorefailure.check-failed", f.database(), texts.reason(f.reason()));
            case RestoreFailure.ServerEnded f ->
                texts.message(
                        "restorefailure.server-ended",
                        f.container(),
                        Long.toString(f.exitCode()),
                        f.log().isEmpty() ? "" : texts.detail(f.log().getLast()));
            case RestoreFailure.SeedKept f ->
                texts.message(
                        f.message().isEmpty() ? "restorefailure.seed-kept-silent" : "restorefailure.seed-kept",
                        f.database(),
                        f.snapshot(),
                        f.account(),
                        f.message());
            case RestoreFailure.NotReadyInTime f ->
                texts.message("restorefailure.not-ready", texts.formats().duration(f.waited()));
            case RestoreFailure.EndedElsewhere f ->
                texts.message(
                        f.left() ? "restorefailure.ended-elsewhere-left" : "restorefailure.ended-elsewhere", f.name());
        };
    }
}
