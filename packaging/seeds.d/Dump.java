import java.io.IOException;
import java.util.List;

/// Writes a whole dump in the manner of one tool.
///
/// With a fault, line `line` is either a statement that fails or a row that does not fit its table.
abstract class Dump {
    /// `row`: a bad value in a row, otherwise a bad statement. Line 0: none.
    record Fault(long line, boolean row) {}

    static final String BAD_STATEMENT = "INSERT INTO no_such_table (id) VALUES (1);\n";

    final Out out;
    final Row row;
    final Fault fault;
    private boolean planted;

    Dump(Out out, boolean sql, Fault fault) {
        this.out = out;
        this.row = new Row(out, sql);
        this.fault = fault;
    }

    /// Writes header, tables and footer; the tables get their shares of `size` bytes.
    void write(List<Tables.Table> tables, long size) throws IOException {
        header(tables);
        double share = 0;
        for (Tables.Table table : tables) {
            share += table.share();
            boolean whole = table.rows() > 0;
            table(table, whole ? Long.MAX_VALUE : (long) (size * share), whole ? table.rows() : Long.MAX_VALUE);
        }
        footer(tables);
        if (fault.line() > 0 && !planted) {
            throw new IOException("no row falls on line " + fault.line() + " of " + out.line() + "; ask for another line, or for more mebibytes");
        }
    }

    abstract void header(List<Tables.Table> tables) throws IOException;

    /// Writes rows until the file has `end` bytes or the table `rows` rows.
    abstract void table(Tables.Table table, long end, long rows) throws IOException;

    abstract void footer(List<Tables.Table> tables) throws IOException;

    /// Writes what is wrong, and remembers that it did.
    final void plant(String text) throws IOException {
        out.text(text);
        planted = true;
    }

    final void section(String title) throws IOException {
        out.text("--\n-- " + title + "\n--\n\n");
    }
}
