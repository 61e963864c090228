package dev.seedbed.database;

import java.util.Map;

/// What a container's environment says about how to log in.
///
/// @param credentials with an empty password where it is not known
public record DatabaseLogin(Credentials credentials, PasswordSource source) {

    /// @param environment of the container; where a variable names a file, [dev.seedbed.database.lifecycle.LoginLookup]
    ///     adds what is in it
    /// @param dataDatabase database that holds the data, empty where not known
    public static DatabaseLogin of(DatabaseKind kind, Map<String, String> environment, String dataDatabase) {
        return ServerEnvironment.of(kind).login(environment, dataDatabase);
    }
}
