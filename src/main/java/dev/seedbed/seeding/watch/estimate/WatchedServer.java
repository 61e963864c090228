package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import java.util.Map;

/// What watching a restore needs of a server, besides its [dev.seedbed.seeding.watch.log.LogGrammar].
public interface WatchedServer {

    static WatchedServer of(DatabaseKind kind) {
        return Servers.of(kind, WatchedServer.class);
    }

    /// The first guess of how long the parts of a restore take.
    Weights weights();

    /// The user that the official images run the server and its clients as.
    String user();

    /// A script that prints again and again what the server does, in the lines that [ServerReadings] knows.
    String probe();

    /// May hold a password.
    Map<String, String> probeEnvironment(Credentials administrator);

    /// The words of the statement that brings rows.
    default String loading() {
        return "";
    }

    /// Whether the client says of each statement of plain SQL that it is done.
    default boolean tellsStatements() {
        return false;
    }
}
