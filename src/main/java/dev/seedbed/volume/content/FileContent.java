package dev.seedbed.volume.content;

import dev.seedbed.volume.files.FileName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file holds, as its first bytes and its name say.
public sealed interface FileContent {
    /// Enough of a file to tell.
    int ENOUGH_BYTES = 256 * 1024;

    record Empty() implements FileContent {}

    record Text(TextEncoding encoding) implements FileContent {}

    /// Text in columns.
    ///
    /// @param rows the first of them, the names of the columns among them
    /// @param more whether the file has more
    record Table(TextEncoding encoding, char separator, List<List<String>> rows, boolean more) implements FileContent {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A picture in a format that is shown.
    ///
    /// @param format `PNG`, `JPEG`, `GIF` or `BMP`
    /// @param width in pixels, 0 where it is not told
    record Picture(String format, int width, int height) implements FileContent {}

    /// Anything else, to be shown as numbers.
    record Binary() implements FileContent {}

    /// @param head the first bytes
    /// @param whole whether these are all
    static FileContent of(FileName name, byte[] head, boolean whole) {
        if (head.length == 0) {
            return new Empty();
        }
        Optional<Picture> picture = PictureHead.read(head);
        if (picture.isPresent()) {
            return picture.get();
        }
        Optional<TextEncoding> encoding = TextEncoding.detect(head, whole);
        if (encoding.isEmpty()) {
            return new Binary();
        }
        String text = name.text().toLowerCase(Locale.ROOT);
        if (text.endsWith(".csv") || text.endsWith(".tsv") || text.endsWith(".tab")) {
            Optional<Table> table = TableHead.read(encoding.get(), head, whole);
            if (table.isPresent()) {
                return table.get();
            }
        }
        return new Text(encoding.get());
    }
}
