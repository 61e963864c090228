package dev.seedbed.engine;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a container that is recreated differs from the one whose configuration it takes over.
///
/// @param name its name; the other one keeps its own
/// @param labels added, or put in the place of those of the same name; an empty value takes the label away
/// @param environment added, or put in the place of variables of the same name. May hold passwords: never log it
/// @param mounts put in the place of those at the same target; volumes among them are taken as they are, nothing of the
///     image is copied into empty ones
/// @param withoutMountsBelow mounts below this path are left out, empty for none
/// @param ports published instead of the other's, null for the same
/// @param standsAlone on the default network, without links, and without mounts that the other may write
/// @param withoutNetwork together with the former: on no network at all
/// @param keepsRestartPolicy otherwise it is never restarted by the engine
/// @param volumes names of volumes that other ones take the place of, wherever they are mounted and in the same
///     way
@RecordBuilder
@RecordBuilder.Options(
        addClassRetainedGenerated = true,
        addStaticBuilder = false,
        enableGetters = false,
        interpretNotNulls = true,
        defaultNotNull = true)
public record RecreateOptions(
        String name,
        @Initializer(source = Map.class, value = "of") Map<String, String> labels,
        @Initializer(source = Map.class, value = "of") Map<String, String> environment,
        @Initializer(source = List.class, value = "of") List<Mount> mounts,
        @Initializer("NONE") String withoutMountsBelow,
        @Nullable List<PublishedPort> ports,
        boolean standsAlone,
        boolean withoutNetwork,
        boolean keepsRestartPolicy,
        @Initializer(source = Map.class, value = "of") Map<String, String> volumes) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// The same in everything but its name and the volumes that others take the place of.
    public static RecreateOptions withVolumes(String name, Map<String, String> volumes) {
        return RecreateOptionsBuilder.builder()
                .name(name)
                .volumes(Map.copyOf(volumes))
                .build();
    }

    /// Without environment, so that no password reaches a log.
    @Override
    public String toString() {
        return "Recreation[" + name + "]";
    }
}
