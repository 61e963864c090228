package dev.seedbed.engine;

import java.time.Instant;
import java.util.List;

/// One local image.
///
/// @param tags references such as `postgres:17`; empty for an untagged image
public record ImageSummary(String id, List<String> tags, long sizeBytes, Instant createdAt) {}
