package dev.seedbed.volume;

/// A container that refers to a volume.
///
/// @param container its id
/// @param name what the user calls it
/// @param target path at which it mounts the volume, the first where there are several
/// @param readOnly whether it mounts it read-only everywhere
public record VolumeUser(String container, String name, Role role, String target, boolean readOnly, boolean running) {

    /// What the container is to this program.
    public enum Role {
        DATABASE,
        /// The record of a snapshot, never started.
        SNAPSHOT,
        SEED_JOB,
        /// The journal of a change in progress.
        CHANGE,
        OTHER
    }
}
