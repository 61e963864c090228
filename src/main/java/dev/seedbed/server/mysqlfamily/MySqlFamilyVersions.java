package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.ServerVersion;
import dev.seedbed.database.ServerVersions;

/// A server also takes over the files of an earlier series with the same first number, and never goes back; what is
/// further away goes through a dump.
///
/// @param usual series of long support, which takes dumps up to the first number `lastOfUsual`
/// @param newest series for those that are newer
public record MySqlFamilyVersions(int lastOfUsual, String usual, String newest) implements ServerVersions {
    @Override
    public boolean isReadable(ServerVersion written, ServerVersion server) {
        // A tag such as `8.4` stands for the newest of its series.
        boolean newEnough = server.parts().size() < written.parts().size()
                ? ServerVersion.parse(server.series()).compareTo(ServerVersion.parse(written.series())) >= 0
                : server.compareTo(written) >= 0;
        return server.major() == written.major() && newEnough;
    }

    @Override
    public String tagForDump(ServerVersion made) {
        return made.major() > lastOfUsual ? newest : usual;
    }
}
