package dev.seedbed.volume.change;

/// A container that refers to a volume.
///
/// @param id of the container
/// @param name for people: of the database, where the container is one of ours; else of the container
/// @param writes whether it may write
/// @param database whether it is a database
public record VolumeUser(String id, String name, boolean running, boolean writes, boolean database) {}
