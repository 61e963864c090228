package dev.seedbed.exchange;

import java.util.List;

/// A change of a volume.
///
/// @param id also on the new volume
/// @param volume that is copied or renamed, empty where there is none
/// @param name of the new volume
/// @param copies whether files are copied
/// @param containers that are stopped for it, or recreated
public record VolumePlan(String id, Type type, String volume, String name, boolean copies, List<Replaced> containers)
        implements Plan {

    public VolumePlan {
        containers = List.copyOf(containers);
        PlanJson.require(id);
        PlanJson.require(name);
    }

    /// What is being done.
    public enum Type {
        CREATE,
        COPY,
        RENAME,
        IMPORT,
        /// What writes to a volume is stopped for a while.
        STOP
    }

    /// A new volume that is tried, or filled from an archive.
    public static VolumePlan of(Type type, String id, String name) {
        return new VolumePlan(id, type, "", name, false, List.of());
    }

    /// Name of the container that copies, or mounts once to try.
    public String worker() {
        return "seedbed-copy-" + id;
    }

    /// The volume whose lock is held.
    public String locked() {
        return volume.isEmpty() ? name : volume;
    }
}
