package dev.seedbed.database.lifecycle;

/// The ways in which people write down how to connect.
public enum ConnectionForm {
    URI,
    JDBC,
    /// A command for the server's own client on this computer.
    CLI,
    /// Lines for a `.env` file.
    ENV,
    /// The client inside the container; needs no published port.
    DOCKER_EXEC
}
