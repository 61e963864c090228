package dev.seedbed.seeding.watch.estimate;

import dev.seedbed.library.index.DumpIndex.Work;

/// What one session of the server is doing.
///
/// @param statement the statement or its start, on one line
/// @param work what it means for a restore
/// @param table as written in the statement, without quotes; empty where it has none
/// @param rows rows of the running statement so far, -1 where unknown
/// @param phase the server's word for the part of the statement, empty where it has none
/// @param share of that part, 0 to 1; -1 where unknown
record ServerActivity(String statement, Work work, String table, long rows, String phase, double share) {}
