package dev.seedbed.library.item;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;

/// One object of a dump, or the rows of a table: what is left out or kept as a whole where only a part is restored.
///
/// @param id of an archive the number in its table of contents, else the place among the items
/// @param name the object with its schema, for messages; of rows the table
/// @param table the table that it belongs to, with its schema; empty for none, or where that does not matter
/// @param target of a foreign key the table that it refers to, of a partition the table that it is a part of
/// @param needs ids of the items that it cannot do without
/// @param needsUnknown whether it may need others, because nobody looked at all of its text
/// @param places its statements in the text of a plain dump, ascending; none in an archive
/// @param bytes of rows, 0 for others, -1 where unknown
/// @param rows -1 where unknown
@RecordBuilder
public record DumpItem(
        int id,
        Kind kind,
        String name,
        @Initializer("NONE") String table,
        @Initializer("NONE") String target,
        List<Integer> needs,
        boolean needsUnknown,
        List<Place> places,
        long bytes,
        long rows) {
    /// What a text is that is not set.
    public static final String NONE = "";

    public DumpItem {
        needs = List.copyOf(needs);
        places = List.copyOf(places);
    }

    /// What an item is, as far as that matters for a part.
    public enum Kind {
        TABLE,
        ROWS,
        /// A table becomes a partition of another.
        PARTITION,
        /// The default of a column, which is no part of its table's own statement.
        DEFAULT,
        /// A foreign key that the server checks against the rows when it is made.
        FOREIGN_KEY,
        /// A foreign key that is made with its table and not checked then.
        UNCHECKED_FOREIGN_KEY,
        VIEW,
        /// A materialized view is filled.
        REFRESH,
        SEQUENCE,
        /// A sequence gets its number.
        SEQUENCE_VALUE,
        FUNCTION,
        TRIGGER,
        LARGE_OBJECT,
        OTHER
    }

    /// From the first byte of a statement to the one behind it.
    public record Place(long start, long end) {}
}
