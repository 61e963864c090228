package dev.seedbed.volume.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.seedbed.volume.content.FileContent.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the first rows of text in columns.
final class TableHead {
    private static final int MOST_ROWS = 1000;
    private static final String SEPARATORS = ",;\t|";

    private TableHead() {}

    /// @return empty where it has no two columns
    static Optional<Table> read(TextEncoding encoding, byte[] head, boolean whole) {
        String text = encoding.beginning(head);
        char separator = separator(text);
        var rows = new ArrayList<List<String>>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                if (rows.size() > MOST_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory is read", e);
        }
        boolean more = !whole || rows.size() > MOST_ROWS;
        if (more && rows.size() > 1) {
            // The last one may be cut.
            rows.removeLast();
        }
        boolean columns = rows.stream().anyMatch(row -> row.size() > 1);
        return columns ? Optional.of(new Table(encoding, separator, rows, more)) : Optional.empty();
    }

    /// The one that the first line has most of.
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
