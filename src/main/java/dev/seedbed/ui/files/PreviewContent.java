package dev.seedbed.ui.files;

import dev.seedbed.task.Failure;
import dev.seedbed.ui.files.listing.FileRow;
import java.util.List;

/// What is shown of a file.
sealed interface PreviewContent {

    /// Nothing is selected.
    record Nothing() implements PreviewContent {}

    /// It is being read.
    record Loading() implements PreviewContent {}

    record Failed(Failure failure) implements PreviewContent {}

    /// A directory, a link, a device: there is nothing to read.
    record Unread(FileRow row) implements PreviewContent {}

    record Empty() implements PreviewContent {}

    /// Lines of text: the beginning, and the end of what is too long.
    ///
    /// @param encoding as people call it, such as `UTF-8`
    /// @param gapBytes what is left out between both, 0 for nothing
    record Text(String encoding, List<String> head, long gapBytes, List<String> tail, long totalBytes)
            implements PreviewContent {}

    /// Rows of a table.
    ///
    /// @param header names of the columns, empty where the file has none
    /// @param more whether there are more rows than these
    record Table(String encoding, List<String> header, List<List<String>> rows, boolean more, Text asText)
            implements PreviewContent {}

    /// A picture as the file holds it.
    record Picture(String format, int width, int height, byte[] bytes) implements PreviewContent {}

    /// Bytes: the beginning, and the end of what is too long.
    record Hex(List<String> head, long gapBytes, List<String> tail, long totalBytes) implements PreviewContent {}

    /// How long the file was when it was read.
    default long endBytes(FileRow row) {
        return switch (this) {
            case Text text -> text.totalBytes();
            case Table table -> table.asText().totalBytes();
            case Hex hex -> hex.totalBytes();
            case Empty _ -> 0;
            case Nothing _, Loading _, Failed _, Unread _, Picture _ ->
                row.entry().sizeBytes();
        };
    }
}
