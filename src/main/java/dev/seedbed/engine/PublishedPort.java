package dev.seedbed.engine;

/// A container port published on the engine's host (TCP).
///
/// @param hostIp address it listens on, such as `127.0.0.1`, `0.0.0.0` or `::`
/// @param hostPort port on the host; 0 lets the engine choose
public record PublishedPort(String hostIp, int hostPort, int containerPort) {
    private static final String LOOPBACK = "127.0.0.1";

    /// Whether other computers may reach it.
    public boolean isExposed() {
        return hostIp.isEmpty() || hostIp.equals("0.0.0.0") || hostIp.equals("::");
    }

    /// The literal address where it answers: `localhost` may mean IPv6 first, where nothing listens.
    public String host() {
        return isExposed() ? LOOPBACK : hostIp;
    }

    /// The same as seen from this computer, where the engine runs on another one.
    ///
    /// @param engineHost of the engine, as seen from here
    public PublishedPort on(String engineHost) {
        boolean isOfThatComputer = isExposed() || isLoopback(hostIp);
        return isOfThatComputer && !isLoopback(engineHost)
                ? new PublishedPort(engineHost, hostPort, containerPort)
                : this;
    }

    private static boolean isLoopback(String host) {
        return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
    }
}
