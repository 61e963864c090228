package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.compression.Compression;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex;
import org.jspecify.annotations.Nullable;

/// One seed file of a job, with the names it has inside the container.
///
/// @param script name, without directory, of the file in `/docker-entrypoint-initdb.d` that restores it: the dump
///     itself or a script of ours beside it
/// @param path path in the container of the file whose reading is watched
/// @param sessions how many restore it at once
/// @param index map of the dump where there is one yet, see [dev.seedbed.seeding.watch.SeedWatch#indexed]
public record WatchedFile(
        String script,
        String path,
        DumpInfo dump,
        int sessions,
        @Nullable DumpIndex index) {
    /// How much faster each further session makes it: they wait for each other now and then.
    private static final double GAIN = 0.75;

    private static final String INIT_DIRECTORY = "/docker-entrypoint-initdb.d/";

    /// A file that the entrypoint runs by itself.
    public static WatchedFile run(String name, DumpInfo dump, @Nullable DumpIndex index) {
        return new WatchedFile(name, INIT_DIRECTORY + name, dump, 1, index);
    }

    /// Whether several sessions restore it at once.
    boolean isDivided() {
        return dump.traits().isDivided() && !path.startsWith(INIT_DIRECTORY);
    }

    /// What the sessions read: a compressed dump is cut up for them.
    String sessionsPath() {
        return dump.compression() == Compression.NONE
                ? path
                : path.replaceFirst("\\.sql\\.[a-z0-9]+$", FileReadings.PIECES);
    }

    /// How long it takes as a share of what one session would take.
    double duration() {
        return 1 / (1 + GAIN * (sessions - 1));
    }

    WatchedFile with(DumpIndex found) {
        return new WatchedFile(script, path, dump, sessions, found);
    }
}
