package dev.seedbed.query.result;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.query.QueryColumn;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// [RowFormat#JSON]: one object per line, so that it reads well and streams. A name that comes twice gets a number.
final class JsonWriter extends RowWriter {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final ObjectReader JSON =
            JsonMapper.builder().build().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<QueryColumn> columns;
    private final List<String> names;
    private final Appendable out;
    private boolean first = true;

    JsonWriter(List<QueryColumn> columns, Appendable out) {
        this.columns = columns;
        this.names = UniqueNames.of(columns);
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.append('[');
    }

    @Override
    public void row(List<@Nullable String> values) throws IOException {
        out.append(first ? "\n  {" : ",\n  {");
        first = false;
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            out.append(text(names.get(i))).append(": ").append(value(columns.get(i), values.get(i)));
        }
        out.append('}');
    }

    private static String value(QueryColumn column, @Nullable String value) {
        if (value == null) {
            return "null";
        }
        if (column.numeric() && NUMBER.matcher(value).matches()) {
            return value;
        }
        return switch (column.type()) {
            case "bool" -> value.equals("t") ? "true" : "false";
            case "json", "jsonb" -> isJson(value) ? value.replace("\n", " ") : text(value);
            default -> text(value);
        };
    }

    private static boolean isJson(String value) {
        try {
            return !JSON.readTree(value).isMissingNode();
        } catch (JacksonException _) {
            return false;
        }
    }

    private static String text(String value) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    @Override
    public void end() throws IOException {
        out.append(first ? "]\n" : "\n]\n");
    }
}
