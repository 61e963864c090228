package dev.seedbed.database;

/// What the versions of a kind of server mean for each other.
public interface ServerVersions {

    static ServerVersions of(DatabaseKind kind) {
        return Servers.of(kind, ServerVersions.class);
    }

    /// What its images are tagged with, and what decides about data: `17` of `17.6`, `11.8` of `11.8.2`.
    default String series(ServerVersion version) {
        return version.series();
    }

    /// Whether a server of version `server` can go on with the files that one of version `written` wrote.
    boolean isReadable(ServerVersion written, ServerVersion server);

    /// Whether a server changes the files of an earlier series for good as it starts on them.
    default boolean changesOlderData() {
        return true;
    }

    /// Whether a server takes a dump of one of version `made`.
    default boolean takesDump(ServerVersion made, ServerVersion server) {
        return server.compareTo(ServerVersion.parse(series(made))) >= 0;
    }

    /// The tag of the official image that is pulled for a dump of a server of version `made`, which may be unknown.
    String tagForDump(ServerVersion made);
}
