package dev.seedbed.seeding.server;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Servers;
import java.util.List;
import java.util.Optional;

/// What servers have where dumps name roles that they do not make.
public interface RoleCreation {

    static Optional<RoleCreation> find(DatabaseKind kind) {
        return Servers.find(kind, RoleCreation.class);
    }

    /// A file for the server's client that makes those of the roles that are not there yet.
    String script(List<String> roles);
}
