package dev.seedbed.engine;

/// A volume driver of the engine, as volumes name it.
///
/// @param managed whether it is a plug-in that the engine itself installed and runs; else it is built in, or a
///     program beside the engine
/// @param enabled whether volumes can be made with it now
/// @param description what a managed plug-in says of itself, else empty
public record VolumeDriver(String name, boolean managed, boolean enabled, String description) {
    /// The one that every engine has.
    public static final String LOCAL = "local";

    public boolean isLocal() {
        return name.equals(LOCAL);
    }
}
