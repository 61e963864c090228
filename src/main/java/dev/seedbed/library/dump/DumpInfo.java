package dev.seedbed.library.dump;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.encoding.SeedEncoding;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of one seed file from a look at its content (head and tail; cheap also for large files).
///
/// @param kind null where the content fits several kinds (plain hand-written SQL)
/// @param kindIsCertain whether a tool's own header says so, or only the style of the SQL
/// @param tool the tool that made it with its version, such as `pg_dump 17.6`; empty where unknown
/// @param serverVersion version of the server it came from, such as `17.6`; empty where unknown
/// @param archiveVersion version of a custom archive, such as `1.16`; empty for other formats
/// @param completeness whether the tool's own end mark is there
/// @param createsDatabases databases that the dump itself creates, in order
/// @param usesDatabase the last database it switches to (`\connect`, `USE`); empty where it stays in one
/// @param roles roles that it grants to or makes owners and does not create (from head, tail and index where known)
/// @param extensions PostgreSQL extensions that it creates
/// @param uncompressedBytes -1 where unknown without reading it whole
/// @param notes facts worth saying, as keys `library.note.<key>`
/// @param traits what its statements do beyond bringing data
/// @param encoding of SQL text, as far as it was read
@RecordBuilder
public record DumpInfo(
        Path file,
        long sizeBytes,
        long modifiedMillis,
        DumpFormat format,
        Compression compression,
        @Nullable DatabaseKind kind,
        boolean kindIsCertain,
        @Initializer("NONE") String tool,
        @Initializer("NONE") String serverVersion,
        @Initializer("NONE") String archiveVersion,
        Completeness completeness,
        List<String> createsDatabases,
        @Initializer("NONE") String usesDatabase,
        List<String> roles,
        List<String> extensions,
        @Initializer("UNKNOWN_SIZE") long uncompressedBytes,
        List<String> notes,

        @Initializer(source = SqlTraits.class, value = "NONE")
        SqlTraits traits,

        @Initializer(source = SeedEncoding.class, value = "UTF_8")
        SeedEncoding encoding) {
    /// What a text is that is not set.
    public static final String NONE = "";

    public static final long UNKNOWN_SIZE = -1;

    /// Whether a file is whole, as far as its end tells.
    public enum Completeness {
        COMPLETE,
        /// Its content is truncated.
        TRUNCATED,
        /// The mark that its tool leaves at the end is missing; nothing else says that it is truncated.
        NO_END_MARK,
        /// The tool leaves no end mark (hand-written SQL).
        UNKNOWN
    }

    /// Size in bytes that it has now. Blocks.
    public long sizeNow() throws IOException {
        return format.isFolder() ? PgDirectory.sizeBytes(file) : Files.size(file);
    }

    /// Whether the file is another one by now, or gone. Blocks.
    public boolean isChanged() {
        try {
            long modified = format.isFolder()
                    ? PgDirectory.modifiedMillis(file)
                    : Files.getLastModifiedTime(file).toMillis();
            return sizeNow() != sizeBytes || modified != modifiedMillis;
        } catch (IOException _) {
            return true;
        }
    }

    public String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
