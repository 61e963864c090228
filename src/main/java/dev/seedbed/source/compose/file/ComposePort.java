package dev.seedbed.source.compose.file;

/// A port of a service that this computer publishes.
///
/// @param hostIp empty for all interfaces
/// @param published on this computer; 0 where the engine chooses
/// @param target in the container
public record ComposePort(String hostIp, int published, int target, String protocol) {}
