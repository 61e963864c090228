package dev.seedbed.query.result;

import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.sql.SqlDialect;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// [RowFormat#INSERT]: one statement per row, quoted as the server reads it under its usual settings.
final class InsertWriter extends RowWriter {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private final List<QueryColumn> columns;
    private final SqlDialect dialect;
    private final String start;
    private final Appendable out;

    InsertWriter(List<QueryColumn> columns, SqlDialect dialect, String table, Appendable out) {
        this.columns = columns;
        this.dialect = dialect;
        this.out = out;
        this.start = "INSERT INTO " + table + " ("
                + columns.stream()
                        .map(column -> dialect.quoteName(column.name()))
                        .collect(Collectors.joining(", "))
                + ") VALUES (";
    }

    @Override
    public void begin() {
        // Every statement stands alone.
    }

    @Override
    public void row(List<@Nullable String> values) throws IOException {
        out.append(start);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            out.append(literal(columns.get(i), values.get(i)));
        }
        out.append(");\n");
    }

    private String literal(QueryColumn column, @Nullable String value) {
        if (value == null) {
            return "NULL";
        }
        if (column.numeric() && NUMBER.matcher(value).matches()) {
            return value;
        }
        if (column.binary() && dialect.isMySqlFamily()) {
            return value.length() > 2 ? value : "''";
        }
        if (column.type().equals("bool")) {
            return value.equals("t") ? "true" : "false";
        }
        return dialect.quoteText(value);
    }

    @Override
    public void end() {
        // Every statement stands alone.
    }
}
