package dev.seedbed.database;

import io.soabase.recordbuilder.core.RecordBuilder;

/// How to log in to a database. Read from the container's environment on the engine, kept nowhere else.
///
/// @param database name of the database inside the server that holds the data
@RecordBuilder
public record Credentials(String user, String password, String database) implements CredentialsBuilder.With {

    /// Without the password.
    @Override
    public String toString() {
        return "Credentials[" + user + ", " + database + "]";
    }
}
