package dev.seedbed.engine;

/// A container port published on the engine's host (TCP).
///
/// @param hostIp address it listens on, such as `127.0.0.1`, `0.0.0.0` or `::`
/// @param hostPort port on the host; 0 lets the engine choose
public record PublishedPort(String hostIp, int hostPort, int containerPort) {

    /// Whether other computers may reach it.
    public boolean isExposed() {
        return hostIp.isEmpty() || hostIp.equals("0.0.0.0") || hostIp.equals("::");
    }
}
