package dev.seedbed.input.table;

import dev.seedbed.compression.Compression;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.Charset;
import java.util.Map;

/// How a file holds its rows.
///
/// @param markBytes length of the mark at the beginning that tells the encoding, 0 for none
/// @param delimiter `quote`, `header`, `nullText` and `columnNulls` mean nothing in JSON lines
/// @param nullText what stands for NULL where it is not quoted
/// @param columnNulls the same for single columns, by their names in a table that is made for the file
@RecordBuilder
public record TableForm(
        Format format,
        Compression compression,
        Charset encoding,
        int markBytes,
        char delimiter,
        char quote,
        boolean header,
        String nullText,
        Map<String, String> columnNulls) {

    /// How rows are told apart.
    public enum Format {
        SEPARATED,
        JSON_LINES
    }
}
