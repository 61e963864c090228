package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SqlTraits;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.item.DumpItems;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;

/// What one full reading of a seed file told.
///
/// @param completeness as [dev.seedbed.library.dump.DumpInfo#completeness], but certain, also for compressed files
/// @param createsDatabases all databases that it creates, in order
/// @param usesDatabase the last database it switches to, empty where it stays in one
/// @param traits as [dev.seedbed.library.dump.DumpInfo#traits], of the whole file
/// @param sections where it can be taken apart
/// @param items of which a part can be restored
/// @param encoding of SQL text
@RecordBuilder
public record IndexedDump(
        DumpIndex index,
        Completeness completeness,
        List<String> createsDatabases,
        @Initializer("NONE") String usesDatabase,

        @Initializer(source = SqlTraits.class, value = "NONE")
        SqlTraits traits,

        @Initializer(source = DumpSections.class, value = "NONE")
        DumpSections sections,

        @Initializer(source = DumpItems.class, value = "NONE")
        DumpItems items,

        @Initializer(source = SeedEncoding.class, value = "UTF_8")
        SeedEncoding encoding) {
    /// What a text is that is not set.
    public static final String NONE = "";

    /// What is known of a file in which nothing is told apart.
    static IndexedDump of(DumpIndex index, Completeness completeness) {
        return IndexedDumpBuilder.builder()
                .index(index)
                .completeness(completeness)
                .build();
    }
}
