package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SqlTraits;
import dev.seedbed.library.item.DumpItems;
import java.util.List;

/// What one full reading of a seed file told.
///
/// @param completeness as [dev.seedbed.library.dump.DumpInfo#completeness], but certain, also for compressed files
/// @param createsDatabases all databases that it creates, in order
/// @param usesDatabase the last database it switches to, empty where it stays in one
/// @param traits as [dev.seedbed.library.dump.DumpInfo#traits], of the whole file
/// @param sections where it can be taken apart
/// @param items of which a part can be restored
public record IndexedDump(
        DumpIndex index,
        Completeness completeness,
        List<String> createsDatabases,
        String usesDatabase,
        SqlTraits traits,
        DumpSections sections,
        DumpItems items) {

    IndexedDump withItems(DumpItems known) {
        return new IndexedDump(index, completeness, createsDatabases, usesDatabase, traits, sections, known);
    }

    public IndexedDump(DumpIndex index, Completeness completeness, List<String> createsDatabases, String usesDatabase) {
        this(index, completeness, createsDatabases, usesDatabase, SqlTraits.NONE, DumpSections.NONE, DumpItems.NONE);
    }
}
