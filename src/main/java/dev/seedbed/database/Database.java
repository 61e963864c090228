package dev.seedbed.database;

import dev.seedbed.engine.ContainerState;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A database container as the user sees it: one row, immutable, at one moment.
///
/// @param id full id of its container
/// @param name the name the user knows: our label's, or the container's
/// @param version server version, as exactly as the image tells; empty where unknown
/// @param ours whether this program made it
/// @param seededFrom names of the seed files, empty where unknown
/// @param address where it answers, seen from this computer, null where it publishes no port
/// @param exposed whether it is published on all interfaces
/// @param composeProject name of the compose project, null where it has none
@RecordBuilder
public record Database(
        String id,
        String name,
        DatabaseKind kind,
        @Initializer("NONE") String version,
        String image,
        ContainerState state,
        @Initializer("NONE") String statusText,
        boolean ours,
        List<String> seededFrom,
        @Nullable PublishedPort address,
        boolean exposed,
        @Nullable String composeProject,
        List<Mount> mounts,
        DatabaseLabels labels,
        Instant createdAt) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// What the seed is called that it began with: the file, or the folder of a bundle; empty where unknown.
    public String seedName() {
        return labels.seedName();
    }

    public boolean isRunning() {
        return state == ContainerState.RUNNING;
    }
}
