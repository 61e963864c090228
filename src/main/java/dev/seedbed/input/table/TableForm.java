package dev.seedbed.input.table;

import dev.seedbed.compression.Compression;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.Charset;

/// How a file holds its rows.
///
/// @param markBytes length of the mark at the beginning that tells the encoding, 0 for none
/// @param delimiter `quote`, `header` and `nullText` mean nothing in JSON lines
/// @param nullText what stands for NULL where it is not quoted
@RecordBuilder
public record TableForm(
        Format format,
        Compression compression,
        Charset encoding,
        int markBytes,
        char delimiter,
        char quote,
        boolean header,
        String nullText) {

    /// How rows are told apart.
    public enum Format {
        SEPARATED,
        JSON_LINES
    }
}
