package dev.seedbed.volume.helper;

/// A directory tree on the engine that can be looked into.
public sealed interface VolumeSource {

    /// A volume of the engine.
    record Volume(String name) implements VolumeSource {}

    /// A directory of the engine's computer, as a container binds it.
    record HostDirectory(String path) implements VolumeSource {}
}
