package dev.seedbed.library;

import dev.seedbed.library.DumpInfo.Completeness;
import java.util.List;

/// What one full reading of a seed file told.
///
/// @param completeness as [DumpInfo#completeness], but certain, also for compressed files
/// @param createsDatabases all databases that it creates, in order
/// @param usesDatabase the last database it switches to, empty where it stays in one
public record IndexedDump(
        DumpIndex index, Completeness completeness, List<String> createsDatabases, String usesDatabase) {}
