package dev.seedbed.engine.docker;

import java.time.Duration;

/// How long each sort of call to an engine may take.
///
/// @param connect until an engine far away takes a connection; its first answer may take as long as a look
/// @param read calls that only look
/// @param change calls that make, start or remove something; an engine that sleeps needs seconds to wake
/// @param measure calls for which the engine walks its whole storage
/// @param stall how long a transfer may stand still
record EngineDeadlines(Duration connect, Duration read, Duration change, Duration measure, Duration stall) {

    static final EngineDeadlines STANDARD = new EngineDeadlines(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(90),
            Duration.ofMinutes(10),
            Duration.ofSeconds(90));
}
