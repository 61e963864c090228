package dev.seedbed.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The engine, or the context that leads to it, cannot be used.
public sealed interface EngineFailure extends Failure {

    /// Why an engine cannot be reached.
    enum Unreachable {
        NOT_RUNNING,
        NO_PERMISSION,
        REFUSED,
        TIMED_OUT,
        NOT_AN_ENGINE,
        TLS,
        UNSUPPORTED_SCHEME
    }

    /// The engine's endpoint does not answer as an engine.
    record EngineUnreachable(String context, String endpoint, Unreachable reason, String detail)
            implements EngineFailure {}

    /// The engine and this program have no API version in common.
    record EngineVersionUnsupported(String endpoint, String engineApi, String neededApi) implements EngineFailure {}

    /// A context was asked for that is not defined here.
    record ContextUnknown(String context, String askedBy, List<String> known) implements EngineFailure {}

    /// A context's definition or the client's configuration cannot be read.
    record ContextUnreadable(Path file, String reason) implements EngineFailure {}

    /// The engine refused or failed a call.
    record EngineRefused(String action, int status, String message) implements EngineFailure {}

    /// A call to the engine did not end in its time.
    record EngineTimedOut(String action, Duration waited) implements EngineFailure {}
}
