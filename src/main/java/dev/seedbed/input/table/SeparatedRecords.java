package dev.seedbed.input.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Rows of a file with a character between its cells.
final class SeparatedRecords implements FileRecords {
    /// What the reader says of a cell that is larger than its limit.
    private static final String FULL_BUFFER = "buffer size";

    private final TableText text;
    private final TableForm form;
    private final CloseableIterator<FileRecord> rows;
    private final Rows handler;
    private final List<String> columns = new ArrayList<>();
    private @Nullable FileRecord first;
    private boolean started;

    SeparatedRecords(TableText text, TableForm form) {
        this.text = text;
        this.form = form;
        handler = new Rows(form.nullText());
        rows = reader(form.delimiter(), form.quote())
                .build(handler, text.reader())
                .iterator();
    }

    private static CsvReader.CsvReaderBuilder reader(char delimiter, char quote) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(MOST_CHARACTERS);
    }

    /// The rows at the beginning of a text, as far as they can be read.
    static List<FileRecord> beginning(Reader text, char delimiter, char quote, int most) {
        var found = new ArrayList<FileRecord>();
        try (var rows = reader(delimiter, quote).build(new Rows(null), text).iterator()) {
            while (found.size() < most && rows.hasNext()) {
                found.add(rows.next());
            }
        } catch (CsvParseException | UncheckedIOException | IOException _) {
            // The beginning may be cut anywhere.
        }
        return found;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable FileRecord next() throws OperationFailedException, InterruptedException {
        if (!started) {
            start();
        }
        FileRecord kept = first;
        first = null;
        return kept == null ? read() : kept;
    }

    /// Reads the names, or makes them up by the number of cells in the first row.
    private void start() throws OperationFailedException, InterruptedException {
        started = true;
        if (!form.header() && !form.columnNulls().isEmpty()) {
            handler.know(
                    form,
                    IntStream.rangeClosed(1, MOST_COLUMNS)
                            .mapToObj(SeparatedRecords::madeUp)
                            .toList());
        }
        FileRecord row = read();
        if (row == null) {
            throw text.invalid(-1, "empty-file");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = form.header() ? row.cell(i) : null;
            String name = cell == null || cell.isBlank() ? madeUp(i + 1) : cell.strip();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw text.invalid(row.line(), "same-column:" + name);
            }
            columns.add(name);
        }
        first = form.header() ? null : row;
        if (form.header() && !form.columnNulls().isEmpty()) {
            handler.know(form, TableFiles.identifiers(columns));
        }
    }

    /// What a column without a name is called.
    private static String madeUp(int number) {
        return "column_" + number;
    }

    private @Nullable FileRecord read() throws OperationFailedException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException | UncheckedIOException | TooManyCells e) {
            throw failure(e);
        }
    }

    /// The reader wraps what it meets.
    private OperationFailedException failure(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooManyCells) {
                return text.invalid(handler.line, "too-many-columns:" + MOST_COLUMNS);
            }
            if (String.valueOf(cause.getMessage()).contains(FULL_BUFFER)) {
                return text.invalid(handler.line, "cell-too-large:16 MiB");
            }
            if (cause instanceof IOException io && !(cause.getCause() instanceof IOException)) {
                return text.failed(handler.line, io);
            }
        }
        return text.invalid(handler.line, String.valueOf(e.getMessage()));
    }

    @Override
    public long position() {
        return text.position();
    }

    @Override
    public void close() {
        text.close();
    }

    /// A row has more cells than any server has columns.
    private static final class TooManyCells extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// Makes rows out of what the reader finds.
    private static final class Rows extends AbstractBaseCsvCallbackHandler<FileRecord> {
        private final @Nullable String nullText;
        private List<@Nullable String> cells = new ArrayList<>();
        private List<String> ofColumns = List.of();
        private long line = 1;

        Rows(@Nullable String nullText) {
            this.nullText = nullText;
        }

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
            if (index >= MOST_COLUMNS) {
                throw new TooManyCells();
            }
            var cell = new String(text, offset, length);
            String none = index < ofColumns.size() ? ofColumns.get(index) : nullText;
            cells.add(!quoted && cell.equals(none) ? null : cell);
        }

        /// What stands for NULL in each column from now on.
        void know(TableForm form, List<String> names) {
            ofColumns = names.stream()
                    .map(name -> form.columnNulls().getOrDefault(name, form.nullText()))
                    .toList();
        }

        @Override
        protected FileRecord buildRecord() {
            return new FileRecord(line, cells);
        }
    }
}
