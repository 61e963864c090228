import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Writes the fields of one row: tab-separated for COPY, or as a list of SQL values.
final class Row {
    private final Out out;
    private final boolean sql;
    private boolean first;

    Row(Out out, boolean sql) {
        this.out = out;
        this.sql = sql;
    }

    /// Text that may stand between quotes in either form; `json` has its double quotes escaped where MySQL wants that.
    byte[] json(String text) {
        return (sql ? text.replace("\"", "\\\"") : text).getBytes(StandardCharsets.UTF_8);
    }

    void begin() throws IOException {
        first = true;
        if (sql) {
            out.one('(');
        }
    }

    void end() throws IOException {
        if (sql) {
            out.one(')');
        }
    }

    /// To be called before each field; the field's bytes follow.
    Out field() throws IOException {
        if (!first) {
            out.one(sql ? ',' : '\t');
        }
        first = false;
        return out;
    }

    void number(long value) throws IOException {
        field().number(value);
    }

    void nothing() throws IOException {
        field().text(sql ? "NULL" : "\\N");
    }

    void flag(boolean value) throws IOException {
        field().one(sql ? value ? '1' : '0' : value ? 't' : 'f');
    }

    void time(long millis) throws IOException {
        open();
        out.time(millis);
        if (sql) {
            out.one('\'');
        } else {
            out.bytes(UTC);
        }
    }

    /// Starts a text; its bytes follow, then [#close].
    Out open() throws IOException {
        field();
        if (sql) {
            out.one('\'');
        }
        return out;
    }

    void close() throws IOException {
        if (sql) {
            out.one('\'');
        }
    }

    private static final byte[] UTC = "+00".getBytes(StandardCharsets.US_ASCII);
}
