package dev.seedbed.text;

import dev.seedbed.task.SeedFailure;

/// Texts of the bundle `seedfailure`.
record SeedFailureText(FailureMessages texts) {
    FailureMessage message(SeedFailure failure) {
        return switch (failure) {
            case SeedFailure.SeedUnreadable f ->
                texts.message("seedfailure.seed-unreadable", FailureMessages.path(f.file()), texts.reason(f.reason()));
            case SeedFailure.SeedUnfit f ->
                texts.message(
                        "seedfailure.seed-unfit.",
                        f.reason(),
                        FailureMessages.name(f.file()),
                        texts.detail(f.detail()));
        };
    }
}
