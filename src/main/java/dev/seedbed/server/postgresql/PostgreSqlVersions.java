package dev.seedbed.server.postgresql;

import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;

/// A server reads the files of its own major version only; that has two numbers before PostgreSQL 10.
final class PostgreSqlVersions implements ServerVersions {
    private static final int FIRST_OF_ONE_NUMBER = 10;
    private static final int NEWEST = 18;
    private static final int OLDEST = 14;
    private static final int USUAL = 17;

    @Override
    public String series(ServerVersion version) {
        return version.major() >= FIRST_OF_ONE_NUMBER ? String.valueOf(version.major()) : version.series();
    }

    @Override
    public boolean isReadable(ServerVersion written, ServerVersion server) {
        return series(written).equals(series(server));
    }

    @Override
    public boolean changesOlderData() {
        return false;
    }

    @Override
    public String tagForDump(ServerVersion made) {
        return String.valueOf(Math.clamp(made.isKnown() ? made.major() : USUAL, OLDEST, NEWEST));
    }
}
