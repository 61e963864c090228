package dev.seedbed.library.index;

import java.util.List;

/// A map of one dump, made by reading it once: where each table's data lies and which statements follow.
/// Cached by content hash; it never decides whether a dump may be restored.
///
/// @param contentHash SHA-256 of the file as it is on disk, hexadecimal
/// @param segments in file order, without gaps
/// @param marks pairs of compressed and uncompressed offset, ascending, at least first and last
public record DumpIndex(
        String contentHash,
        long sizeBytes,
        long uncompressedBytes,
        List<Segment> segments,
        List<Mark> marks,
        List<String> roles,
        List<String> extensions) {

    /// What a stretch of a dump makes the server do.
    public enum Work {
        SCHEMA,
        DATA,
        PRIMARY_KEY,
        INDEX,
        FOREIGN_KEY,
        OTHER
    }

    /// A stretch of the dump: the data of one table, or one statement.
    ///
    /// @param table `schema.table`, empty where it concerns none
    /// @param start uncompressed offset in bytes
    /// @param rows rows of data in it, 0 for other work, -1 where unknown
    public record Segment(Work work, String table, long start, long lengthBytes, long rows) {}

    /// The same place in the file and in its uncompressed text, in bytes.
    public record Mark(long compressed, long uncompressed) {}
}
