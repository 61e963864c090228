package dev.seedbed.engine;

import java.time.Instant;
import java.util.Map;

/// Something happened to an object of the engine.
///
/// @param type `container`, `volume`, `image`, `network`, …
/// @param action `start`, `die`, `destroy`, `create`, …
/// @param id id or, for volumes, the name
public record EngineEvent(String type, String action, String id, Map<String, String> attributes, Instant time) {}
