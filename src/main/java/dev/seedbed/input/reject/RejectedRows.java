package dev.seedbed.input.reject;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The first rows of a file of rows that were set aside.
///
/// @param headings of the cells
/// @param whole whether these are all
public record RejectedRows(List<String> headings, List<RejectedRow> rows, boolean whole) {
    /// What a file of such rows begins with.
    public static final List<String> HEAD = List.of("line", "column", "reason");

    private static final int SHOWN_CELLS = 200;
    private static final int SHOWN_CHARACTERS = 500;

    public RejectedRows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// Blocks while it is read. People may have changed the file.
    ///
    /// @throws OperationFailedException with `NotFound` or `LocalFile`
    public static RejectedRows read(Path file, int most) throws OperationFailedException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            var headings = new ArrayList<String>();
            var rows = new ArrayList<RejectedRow>();
            boolean first = true;
            for (CsvRecord each : reader) {
                List<String> cells = each.getFields();
                if (first) {
                    headings.addAll(shown(cells.subList(Math.min(HEAD.size(), cells.size()), cells.size())));
                    first = false;
                } else if (rows.size() == most) {
                    return new RejectedRows(headings, rows, false);
                } else if (cells.size() >= HEAD.size()) {
                    rows.add(row(cells));
                }
            }
            return new RejectedRows(headings, rows, true);
        } catch (NoSuchFileException e) {
            throw new OperationFailedException(new Failure.NotFound("file", file.toString()), e);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    private static RejectedRow row(List<String> cells) {
        return new RejectedRow(
                cells.get(0), cells.get(1), cells.get(2), shown(cells.subList(HEAD.size(), cells.size())));
    }

    private static List<String> shown(List<String> cells) {
        return cells.stream()
                .limit(SHOWN_CELLS)
                .map(cell -> cell.length() > SHOWN_CHARACTERS ? cell.substring(0, SHOWN_CHARACTERS) + "…" : cell)
                .toList();
    }
}
