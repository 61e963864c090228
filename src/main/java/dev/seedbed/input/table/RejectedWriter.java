package dev.seedbed.input.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.seedbed.input.reject.RejectedRows;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure.RowRejected;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A CSV file of rows that did not fit, with line, column and reason before their cells. It is made with the first of
/// them; one of an earlier run is removed.
final class RejectedWriter implements AutoCloseable {
    private final Path file;
    private final List<String> headings;
    private final UnaryOperator<String> words;
    private @Nullable CsvWriter writer;
    private long count;

    /// @param words puts a reason into words that people read
    RejectedWriter(Path file, List<String> headings, UnaryOperator<String> words) throws OperationFailedException {
        this.file = file;
        this.headings = headings;
        this.words = words;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void add(FileRecord row, RowRejected refusal) throws OperationFailedException {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(Long.toString(refusal.line()));
        cells.add(refusal.column());
        cells.add(words.apply(refusal.message()).replace('\n', ' '));
        cells.addAll(row.cells());
        try {
            writer().writeRecord(cells);
        } catch (IOException | UncheckedIOException e) {
            throw failed(e);
        }
        count++;
    }

    private CsvWriter writer() throws IOException {
        CsvWriter open = writer;
        if (open == null) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            open = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
            writer = open;
            List<String> names = new ArrayList<>(RejectedRows.HEAD);
            names.addAll(headings);
            open.writeRecord(names);
        }
        return open;
    }

    long count() {
        return count;
    }

    private OperationFailedException failed(Exception e) {
        return new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
    }

    @Override
    public void close() throws OperationFailedException {
        CsvWriter open = writer;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }
}
