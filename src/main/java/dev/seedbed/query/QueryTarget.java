package dev.seedbed.query;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;

/// Where to ask: a server's address and how to log in.
public record QueryTarget(DatabaseKind kind, String host, int port, Credentials credentials) {

    /// The same server and login, another database.
    public QueryTarget withDatabase(String database) {
        return new QueryTarget(kind, host, port, new Credentials(credentials.user(), credentials.password(), database));
    }

    public String address() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /// Whether the connection stays on this computer, where it needs no encryption.
    boolean isLocal() {
        return host.startsWith("127.") || host.equals("localhost") || host.equals("::1");
    }
}
