package dev.seedbed.query.result;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.seedbed.query.QueryColumn;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// [RowFormat#CSV] as RFC 4180 has it: NULL is an empty field, an empty text is `""`.
final class CsvWriter extends RowWriter {
    private final List<QueryColumn> columns;
    private final de.siegmar.fastcsv.writer.CsvWriter out;

    CsvWriter(List<QueryColumn> columns, Writer out) {
        this.columns = columns;
        this.out = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes())
                .bufferSize(0)
                .build(out);
    }

    /// Besides what must be quoted.
    private static final class Quotes implements QuoteStrategy {
        @Override
        public boolean quoteEmpty(int line, int field) {
            return true;
        }

        /// Other programs take spaces away.
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return !value.strip().equals(value);
        }
    }

    @Override
    public void begin() {
        out.writeRecord(columns.stream().map(QueryColumn::name).toList());
    }

    @Override
    public void row(List<@Nullable String> values) {
        out.writeRecord(values);
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
