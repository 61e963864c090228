package dev.seedbed.volume;

import java.util.List;

/// Where a volume of ours stands among snapshots and databases.
///
/// @param sort what sort of volume it is
/// @param writer name of the database that writes it, empty for none
/// @param since name of the snapshot that it holds the changes since, empty where unknown or none
/// @param snapshots names of those that it is the newest layer of
/// @param resting names of the snapshots and databases that use it
public record Lineage(Sort sort, String writer, String since, List<String> snapshots, List<String> resting) {

    public Lineage {
        snapshots = List.copyOf(snapshots);
        resting = List.copyOf(resting);
    }

    /// What a volume of ours is for.
    public enum Sort {
        /// A whole data directory.
        DATA,
        /// Changes on top of other layers.
        CHANGES,
        /// Joins layers when it is mounted, holds nothing itself.
        MOUNT
    }

    /// Whether it is never written again.
    public boolean frozen() {
        return !resting.isEmpty();
    }
}
