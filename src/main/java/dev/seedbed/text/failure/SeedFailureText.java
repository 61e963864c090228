package dev.seedbed.text.failure;

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
            case SeedFailure.NoSuchTable f ->
                texts.message(
                        "seedfailure.no-such-table",
                        FailureMessages.name(f.file()),
                        f.table(),
                        texts.list(f.nearest()));
            case SeedFailure.EncodingUnclear f ->
                texts.message(
                        "seedfailure.encoding-unclear",
                        FailureMessages.name(f.file()),
                        texts.formats().number(f.line()),
                        f.bytes());
            case SeedFailure.EncodingWrong f ->
                texts.message(
                        "seedfailure.encoding-wrong",
                        FailureMessages.name(f.file()),
                        f.encoding(),
                        texts.formats().number(f.line()),
                        f.bytes());
            case SeedFailure.NoPart f ->
                texts.message("seedfailure.no-part.", f.reason(), FailureMessages.name(f.file()));
        };
    }
}
