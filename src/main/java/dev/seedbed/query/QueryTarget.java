package dev.seedbed.query;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.task.Failure;
import dev.seedbed.task.QueryFailure;

/// Where to ask: a server's address and how to log in.
///
/// @param name what the user calls the server, empty where it has no name; failures name it
/// @param source where the password comes from
public record QueryTarget(
        DatabaseKind kind, String host, int port, Credentials credentials, String name, PasswordSource source) {

    /// A server without a name, with a password that is known.
    public QueryTarget(DatabaseKind kind, String host, int port, Credentials credentials) {
        this(kind, host, port, credentials, "", PasswordSource.KNOWN);
    }

    public QueryTarget(DatabaseKind kind, String host, int port, DatabaseLogin login, String name) {
        this(kind, host, port, login.credentials(), name, login.source());
    }

    /// The same server and login, another database.
    public QueryTarget withDatabase(String database) {
        return new QueryTarget(kind, host, port, credentials.withDatabase(database), name, source);
    }

    /// The same with a password that the user knows.
    public QueryTarget withPassword(String password) {
        return new QueryTarget(kind, host, port, credentials.withPassword(password), name, PasswordSource.KNOWN);
    }

    public String address() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /// What a failure calls it.
    public String title() {
        return name.isEmpty() ? credentials.database() : name;
    }

    public Failure connectionFailed(String message) {
        return new QueryFailure.ConnectionFailed(title(), address(), message);
    }

    /// That the server refuses the password.
    public Failure loginRefused(String message) {
        var trouble = switch (source) {
            case KNOWN -> QueryFailure.PasswordTrouble.REFUSED;
            case FILE -> QueryFailure.PasswordTrouble.IN_FILE;
            case MADE_UP -> QueryFailure.PasswordTrouble.MADE_UP;
            case NOT_SAID -> QueryFailure.PasswordTrouble.NOT_SAID;
        };
        return new QueryFailure.LoginRefused(title(), credentials.user(), trouble, message);
    }

    /// Whether the connection stays on this computer, where it needs no encryption.
    public boolean isLocal() {
        return host.startsWith("127.") || host.equals("localhost") || host.equals("::1");
    }
}
