package dev.seedbed.engine;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One row of the engine's container list: an immutable picture at one moment.
///
/// @param id full id
/// @param name without the leading slash
/// @param image reference as it was given when the container was made
/// @param statusText the engine's own words, such as `Up 3 minutes`
@RecordBuilder
public record ContainerSummary(
        String id,
        String name,
        String image,
        String imageId,
        ContainerState state,
        @Initializer("NONE") String statusText,
        Instant createdAt,
        Map<String, String> labels,
        List<Mount> mounts,
        List<PublishedPort> ports)
        implements Labelled {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// Names of the volumes that it mounts, however.
    public Stream<String> volumes() {
        return mounts.stream()
                .filter(mount -> mount.type() == Mount.Type.VOLUME)
                .map(Mount::source);
    }

    /// Whether it mounts a volume, however.
    public boolean uses(String volume) {
        return mounts.stream().anyMatch(mount -> mount.isOf(volume));
    }

    /// Whether it can write to a volume that it mounts.
    public boolean writes(String volume) {
        return mounts.stream().anyMatch(mount -> mount.isOf(volume) && !mount.readOnly());
    }

    /// Whether it is one of ours that looks into volumes for a moment: it goes by itself and stands in nobody's way.
    public boolean onlyLooks() {
        return is(Labels.ROLE_HELPER)
                && mounts.stream().allMatch(mount -> mount.readOnly() || mount.type() == Mount.Type.TMPFS);
    }
}
