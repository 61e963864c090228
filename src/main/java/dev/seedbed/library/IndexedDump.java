package dev.seedbed.library;

import dev.seedbed.library.DumpInfo.Completeness;
import java.util.List;

/// What one full reading of a seed file told.
///
/// @param completeness as [DumpInfo#completeness], but certain, also for compressed files
/// @param createsDatabases all databases that it creates, in order
/// @param usesDatabase the last database it switches to, empty where it stays in one
/// @param traits as [DumpInfo#traits], of the whole file
public record IndexedDump(
        DumpIndex index,
        Completeness completeness,
        List<String> createsDatabases,
        String usesDatabase,
        SqlTraits traits) {

    public IndexedDump(DumpIndex index, Completeness completeness, List<String> createsDatabases, String usesDatabase) {
        this(index, completeness, createsDatabases, usesDatabase, SqlTraits.NONE);
    }
}
