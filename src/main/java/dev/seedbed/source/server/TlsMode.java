package dev.seedbed.source.server;

/// How a connection to a server is secured, in the terms that PostgreSQL, MySQL and JDBC have in common.
public enum TlsMode {
    /// In the clear.
    DISABLE,
    /// Secured where the server offers it.
    PREFER,
    /// Secured, whoever the server is.
    REQUIRE,
    /// Secured, with a certificate that a known authority signed.
    VERIFY_CA,
    /// The same, and the certificate names the server.
    VERIFY_FULL
}
