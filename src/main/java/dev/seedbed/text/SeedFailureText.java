package dev.seedbed.text;

import dev.seedbed.task.SeedFailure;

/// Texts of the bundle `seedfailure`.
final class SeedFailureText {
    private SeedFailureText() {}

    static FailureMessage message(SeedFailure failure, FailureMessages texts) {
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
