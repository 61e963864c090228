package dev.seedbed.engine.watch;

import dev.seedbed.engine.EngineContext;
import dev.seedbed.engine.EngineInfo;
import dev.seedbed.task.Failure;

/// Whether the engine answers, as it was last seen.
public sealed interface EngineStatus {

    record Connecting(String context) implements EngineStatus {}

    record Connected(EngineContext context, EngineInfo info) implements EngineStatus {}

    /// It does not answer; attempts go on.
    record Lost(String context, Failure reason) implements EngineStatus {}
}
