package dev.seedbed.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One local image.
///
/// @param tags references such as `postgres:17`; empty for an untagged image
public record ImageSummary(
        String id, List<String> tags, long sizeBytes, Instant createdAt, Map<String, String> labels) {

    /// One without labels.
    public ImageSummary(String id, List<String> tags, long sizeBytes, Instant createdAt) {
        this(id, tags, sizeBytes, createdAt, Map.of());
    }
}
