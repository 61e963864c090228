package dev.seedbed.query.result;

import dev.seedbed.query.QueryColumn;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// [RowFormat#MARKDOWN]. NULL is written in italics, so that it differs from the text and from empty.
final class MarkdownWriter extends RowWriter {
    private final List<QueryColumn> columns;
    private final Appendable out;

    MarkdownWriter(List<QueryColumn> columns, Appendable out) {
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        for (QueryColumn column : columns) {
            out.append("| ").append(cell(column.name())).append(' ');
        }
        out.append("|\n");
        for (QueryColumn column : columns) {
            out.append(column.numeric() ? "| ---: " : "| --- ");
        }
        out.append("|\n");
    }

    @Override
    public void row(List<@Nullable String> values) throws IOException {
        for (String value : values) {
            out.append("| ").append(value == null ? "*NULL*" : cell(value)).append(' ');
        }
        out.append("|\n");
    }

    private static String cell(String value) {
        return value.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("`", "\\`")
                .replace("<", "&lt;")
                .replaceAll("\\R", "<br>");
    }

    @Override
    public void end() {
        // A table ends where its lines end.
    }
}
