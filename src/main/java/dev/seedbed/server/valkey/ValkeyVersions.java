package dev.seedbed.server.valkey;

import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;

/// A server reads the files of all earlier ones of its product, and writes them in its own format when it saves.
///
/// @param usual tag of the official image
record ValkeyVersions(String usual) implements ServerVersions {
    @Override
    public String series(ServerVersion version) {
        return version.series();
    }

    @Override
    public boolean isReadable(ServerVersion written, ServerVersion server) {
        return takesDump(written, server);
    }

    @Override
    public boolean changesOlderData() {
        return true;
    }

    @Override
    public String tagForDump(ServerVersion made) {
        return made.major() > ServerVersion.parse(usual).major() ? Integer.toString(made.major()) : usual;
    }
}
