import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes SQL for one server: statements as they are, rows as multi-row inserts.
final class Sql implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int ROWS_PER_INSERT = 200;

    /// How the server reads a backslash in a string, and a time.
    enum Dialect {
        POSTGRESQL,
        MYSQL
    }

    /// A value that is SQL already and not a string.
    record Raw(String text) {}

    private final BufferedWriter out;
    private final Dialect dialect;

    Sql(Path file, Dialect dialect) throws IOException {
        this.out = Files.newBufferedWriter(file);
        this.dialect = dialect;
    }

    void script(String text) {
        write(text.endsWith("\n") ? text : text + "\n");
    }

    /// Inserts `rows`; `columns` is the list as it stands between the brackets.
    void insert(String table, String columns, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_PER_INSERT) {
            List<Object[]> part = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_INSERT));
            write("INSERT INTO " + table + " (" + columns + ") VALUES\n");
            write(part.stream().map(this::row).collect(Collectors.joining(",\n", "", ";\n")));
        }
    }

    private String row(Object[] values) {
        List<String> literals = new ArrayList<>();
        for (Object value : values) {
            literals.add(literal(value));
        }
        return "    (" + String.join(", ", literals) + ")";
    }

    String literal(Object value) {
        return switch (value) {
            case null -> "NULL";
            case Raw raw -> raw.text();
            case Number number -> number.toString();
            case Boolean flag -> flag ? "TRUE" : "FALSE";
            case LocalDateTime time -> quoted(TIME.format(time) + (dialect == Dialect.POSTGRESQL ? "+00" : ""));
            default -> quoted(value.toString());
        };
    }

    private String quoted(String text) {
        String escaped = text.replace("'", "''");
        return "'" + (dialect == Dialect.MYSQL ? escaped.replace("\\", "\\\\") : escaped) + "'";
    }

    /// A PostgreSQL `text[]`.
    static String array(List<String> items) {
        return items.stream()
                .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// A JSON object from keys and values in turn; a `Raw` value stands as it is, null values are left out.
    static String json(Object... pairs) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                members.add(jsonText(pairs[i]) + ": " + jsonValue(value));
            }
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String jsonValue(Object value) {
        return switch (value) {
            case Raw raw -> raw.text();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case List<?> list -> list.stream().map(Sql::jsonValue).collect(Collectors.joining(", ", "[", "]"));
            default -> jsonText(value);
        };
    }

    private static String jsonText(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
