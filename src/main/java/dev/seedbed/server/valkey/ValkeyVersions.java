package dev.seedbed.server.valkey;

import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;

/// A server reads the files of all earlier ones of its product, and writes them in its own format when it saves.
///
/// @param usual tag of the official image
record ValkeyVersions(String usual) implements ServerVersions {
    @Override
    public boolean isReadable(ServerVersion written, ServerVersion server) {
        return takesDump(written, server);
    }

    @Override
    public String tagForDump(ServerVersion made) {
        return made.major() > ServerVersion.parse(usual).major() ? Integer.toString(made.major()) : usual;
    }
}
