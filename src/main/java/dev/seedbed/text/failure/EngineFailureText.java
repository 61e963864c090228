package dev.seedbed.text.failure;

import dev.seedbed.task.EngineFailure;

/// Texts of the bundle `enginefailure`.
record EngineFailureText(FailureMessages texts) {
    FailureMessage message(EngineFailure failure) {
        return switch (failure) {
            case EngineFailure.EngineUnreachable f ->
                texts.message(
                        "enginefailure.engine-unreachable.",
                        f.reason(),
                        f.context(),
                        f.endpoint(),
                        texts.detail(f.detail()));
            case EngineFailure.EngineVersionUnsupported f ->
                texts.message("enginefailure.engine-version", f.endpoint(), f.engineApi(), f.neededApi());
            case EngineFailure.ContextUnknown f ->
                texts.message("enginefailure.context-unknown", f.context(), f.askedBy(), texts.list(f.known()));
            case EngineFailure.ContextUnreadable f ->
                texts.message(
                        "enginefailure.context-unreadable", FailureMessages.path(f.file()), texts.reason(f.reason()));
            case EngineFailure.EngineRefused f ->
                texts.message(
                        "enginefailure.engine-refused",
                        texts.action(f.action()),
                        Integer.toString(f.status()),
                        f.message());
            case EngineFailure.EngineTimedOut f ->
                texts.message(
                        "enginefailure.engine-timed-out",
                        texts.action(f.action()),
                        texts.formats().duration(f.waited()));
        };
    }
}
