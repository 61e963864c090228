package dev.seedbed.engine;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;

/// The contract of one local image: what its configuration promises.
///
/// @param volumes paths it declares as volumes
/// @param exposedPorts TCP ports it declares
@RecordBuilder
public record ImageDetails(
        String id,
        List<String> tags,
        Map<String, String> environment,
        List<String> volumes,
        List<Integer> exposedPorts,
        List<String> entrypoint,
        List<String> command,
        @Initializer("NONE") String user,
        String architecture,
        Map<String, String> labels) {
    /// What a text is that is not set.
    public static final String NONE = "";
}
