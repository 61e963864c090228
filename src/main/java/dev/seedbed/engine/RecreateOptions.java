package dev.seedbed.engine;

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
/// @param keepsRestartPolicy otherwise it is never restarted by the engine
/// @param volumes names of volumes that other ones take the place of, wherever they are mounted and in the same
///     way
public record RecreateOptions(
        String name,
        Map<String, String> labels,
        Map<String, String> environment,
        List<Mount> mounts,
        String withoutMountsBelow,
        @Nullable List<PublishedPort> ports,
        boolean standsAlone,
        boolean keepsRestartPolicy,
        Map<String, String> volumes) {

    public RecreateOptions(
            String name,
            Map<String, String> labels,
            Map<String, String> environment,
            List<Mount> mounts,
            String withoutMountsBelow,
            @Nullable List<PublishedPort> ports,
            boolean standsAlone,
            boolean keepsRestartPolicy) {
        this(name, labels, environment, mounts, withoutMountsBelow, ports, standsAlone, keepsRestartPolicy, Map.of());
    }

    /// The same in everything but its name and the volumes that others take the place of.
    public static RecreateOptions withVolumes(String name, Map<String, String> volumes) {
        return new RecreateOptions(name, Map.of(), Map.of(), List.of(), "", null, false, false, Map.copyOf(volumes));
    }

    /// Without environment, so that no password reaches a log.
    @Override
    public String toString() {
        return "Recreation[" + name + "]";
    }
}
