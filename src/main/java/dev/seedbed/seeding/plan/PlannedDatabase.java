package dev.seedbed.seeding.plan;

import dev.seedbed.database.Credentials;

/// What a seeded start is to end in.
///
/// @param port on 127.0.0.1; 0 lets the engine choose
/// @param portIsFixed whether the user asked for exactly this port; otherwise the next free one is taken in need
/// @param initialDatabase database that the entrypoint creates, empty where the dump makes its own
public record PlannedDatabase(
        String name, int port, boolean portIsFixed, Credentials credentials, String initialDatabase) {

    PlannedDatabase with(String otherName, int otherPort) {
        return new PlannedDatabase(otherName, otherPort, portIsFixed, credentials, initialDatabase);
    }

    PlannedDatabase withPassword(String password) {
        var login = new Credentials(credentials.user(), password, credentials.database());
        return new PlannedDatabase(name, port, portIsFixed, login, initialDatabase);
    }
}
