package dev.seedbed.engine;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One container in full. Its environment may hold passwords: never log it.
///
/// @param environment variables by name, as the container sees them
/// @param configuredPorts ports that it asks to publish, also while it is stopped
/// @param removesItself whether the engine removes it as soon as it ends
/// @param startedAt last start, or null if it never started
/// @param exitCode of the last run; 0 while it runs
/// @param networks network name to the container's address in it
@RecordBuilder
public record ContainerDetails(
        ContainerSummary summary,
        Map<String, String> environment,
        List<String> command,
        List<PublishedPort> configuredPorts,
        @Initializer("NONE") String networkMode,
        Map<String, String> networks,
        RestartPolicy restartPolicy,
        boolean removesItself,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long exitCode,
        boolean outOfMemory,
        @Initializer("NONE") String error)
        implements Labelled {
    /// What a text is that is not set.
    public static final String NONE = "";

    @Override
    public String name() {
        return summary.name();
    }

    @Override
    public Map<String, String> labels() {
        return summary.labels();
    }

    /// Without the environment, so that no password reaches a log.
    @Override
    public String toString() {
        return "ContainerDetails[" + summary.name() + ", " + summary.state() + ", exit " + exitCode + "]";
    }
}
