package dev.seedbed.seeding.watch;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.seeding.watch.estimate.WatchedFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a watch must know of a seed job.
///
/// @param startedAt start of the container as the engine tells it; older lines of its log are not looked at
/// @param prepared how long the start took before that
/// @param administrator superuser of the server as the entrypoint makes it: `POSTGRES_USER`, or `root`
/// @param files in the order in which they are restored; other files that the entrypoint runs need not be listed
public record WatchedSeed(
        String containerId,
        DatabaseKind kind,
        Instant startedAt,
        Duration prepared,
        Credentials administrator,
        List<WatchedFile> files) {

    public WatchedSeed {
        files = List.copyOf(files);
    }
}
