package dev.seedbed.query.result;

import dev.seedbed.query.QueryColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// [RowFormat#CSV].
final class CsvWriter extends RowWriter {
    private final List<QueryColumn> columns;
    private final Appendable out;

    CsvWriter(List<QueryColumn> columns, Appendable out) {
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        row(new ArrayList<>(columns.stream().map(QueryColumn::name).toList()));
    }

    @Override
    public void row(List<@Nullable String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            String value = values.get(i);
            if (value != null) {
                out.append(field(value));
            }
        }
        out.append("\r\n");
    }

    private static String field(String value) {
        boolean plain = !value.isEmpty()
                && value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && !Character.isWhitespace(value.charAt(0))
                && !Character.isWhitespace(value.charAt(value.length() - 1));
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public void end() {
        // Nothing follows the last row.
    }
}
