package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.seeding.watch.log.ArchiveEntries;
import dev.seedbed.seeding.watch.log.StatementCounts;
import java.util.List;

/// All that is seen of the file that is being restored.
///
/// @param received offset in the uncompressed text up to which the server has received it, -1 where unknown
/// @param counts what the client reported; never more than nothing where clients are silent
/// @param activity what the server's sessions do
/// @param isTagged whether the client reports each statement, so that silence means that it is not done
record FileObservation(
        FileReading reading,
        long received,
        StatementCounts counts,
        ArchiveEntries entries,
        List<ServerActivity> activity,
        boolean isTagged) {}
