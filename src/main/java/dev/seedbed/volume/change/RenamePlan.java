package dev.seedbed.volume.change;

import dev.seedbed.volume.VolumeUser;
import java.util.List;

/// What renaming a volume comes to.
///
/// @param users containers that are recreated
/// @param copies whether its files are copied; else the new volume leads to the same files
/// @param composeProject project that will make a volume of the old name at its next start, empty where it is
///     none's
public record RenamePlan(String volume, String name, List<VolumeUser> users, boolean copies, String composeProject) {
    public RenamePlan {
        users = List.copyOf(users);
    }

    /// Those that have to be stopped for it.
    public List<VolumeUser> running() {
        return users.stream().filter(VolumeUser::running).toList();
    }
}
