package dev.seedbed.source.server;

/// A server as programs in a container of ours reach it.
///
/// @param host as seen from the container: a name or an address
/// @param hostAddress where `host` really is, for servers whose certificate names another one; empty where no other
/// @param authority file in the container, empty for none
public record ReachedServer(ServerAddress address, String host, String hostAddress, int port, String authority) {

    /// The same server with another database of it.
    public ReachedServer in(String database) {
        return new ReachedServer(address.withDatabase(database), host, hostAddress, port, authority);
    }

    /// Where to connect to.
    public String place() {
        return hostAddress.isEmpty() ? host : hostAddress;
    }
}
