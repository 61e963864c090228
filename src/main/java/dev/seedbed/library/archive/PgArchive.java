package dev.seedbed.library.archive;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;

/// Header and table of contents of a PostgreSQL archive (custom or tar format).
///
/// @param version format of the archive, such as `1.16`
/// @param compression `none`, `gzip`, `lz4`, `zstd`
@RecordBuilder
public record PgArchive(
        String version,
        String compression,
        String createdAt,
        String database,
        String serverVersion,
        String toolVersion,
        int offsetBytes,
        long endOfContents,
        List<Entry> entries) {

    /// Where an entry's data lies, as the contents tell.
    public enum DataState {
        /// Written to a pipe, so the tool could not note the place.
        PLACE_UNKNOWN,
        PLACE_KNOWN,
        NO_DATA
    }

    /// One object or the data of one table.
    ///
    /// @param type such as `TABLE`, `TABLE DATA`, `INDEX`, `FK CONSTRAINT`
    /// @param needs ids of the entries that have to be there before it
    /// @param offset of its data in the file, -1 where unknown
    /// @param member file in the tar that holds its data, empty in custom format
    @RecordBuilder
    public record Entry(
            int id,
            String type,
            String name,
            String schema,
            String owner,
            String definition,
            String copy,
            List<Integer> needs,
            DataState data,
            @Initializer("UNKNOWN_OFFSET") long offset,
            @Initializer("NONE") String member) {
        /// What a text is that is not set.
        public static final String NONE = "";

        public static final long UNKNOWN_OFFSET = -1;

        public boolean isTableData() {
            return type.equals("TABLE DATA");
        }

        public String qualifiedName() {
            return schema.isEmpty() ? name : schema + '.' + name;
        }
    }
}
