package dev.seedbed.library.sql;

import dev.seedbed.library.dump.SqlDialect;
import java.io.IOException;
import java.io.InputStream;

/// Splits SQL text into comments, client commands, statements and `COPY` data: one pass, on bytes, in constant memory.
///
/// It knows quoting well enough to find where statements end, and nothing of what they mean; a [Listener] judges that.
/// Not safe for use by several threads.
public final class SqlScanner {
    /// So much of a statement's start is kept for the listener.
    static final int HEAD_BYTES = 16 * 1024;

    private final SqlWindow window = new SqlWindow();
    private final CopyScanner copies;
    private final QuoteScanner quotes;
    private final StatementScanner statements;
    private final OutsideScanner outside;
    private ScanState state = ScanState.BETWEEN;

    /// Hears what is found, in file order. Arguments are only valid during the call.
    public interface Listener {
        /// A comment outside of statements; a longer one is cut.
        void comment(String text);

        /// A line for the client, such as `\connect shop` or `DELIMITER ;;`.
        void command(String line, long start, long end);

        void statement(ScannedStatement statement);

        /// The rows after a `COPY … FROM stdin`.
        ///
        /// @param whole whether its end mark was there
        void copyData(long start, long end, long rows, boolean whole);
    }

    /// Where the text broke off.
    public enum End {
        BETWEEN_STATEMENTS,
        IN_STATEMENT,
        IN_QUOTES,
        /// Behind a whole line of data, which the client takes as the end of it.
        IN_COPY_DATA,
        /// Within a line of data.
        IN_COPY_DATA_LINE
    }

    public SqlScanner(SqlDialect dialect, Listener listener) {
        var strings = new StringRules(dialect);
        this.copies = new CopyScanner(window, listener);
        this.quotes = new QuoteScanner(window, dialect, strings);
        this.statements = new StatementScanner(window, dialect, strings, quotes, listener, copies);
        this.outside = new OutsideScanner(window, dialect, strings, listener, statements, copies);
    }

    /// Reads and scans the next stretch. Returns false after the last one.
    public boolean step(InputStream in) throws IOException {
        if (state.isInStatement()) {
            statements.keepHead(Math.min(window.position, window.limit));
        }
        int stop = window.fill(in);
        while (window.position < stop) {
            state = switch (state) {
                case BETWEEN -> outside.between();
                case LINE_COMMENT -> outside.lineComment(stop);
                case BLOCK_COMMENT -> outside.blockComment(stop);
                case COMMAND -> outside.command(stop);
                case STATEMENT -> statements.scan(stop);
                case COMMENT_INSIDE -> statements.comment(stop);
                case LINE_INSIDE -> statements.line(stop);
                case QUOTED -> quotes.quoted(stop);
                case DOLLAR_QUOTED -> quotes.dollarQuoted(stop);
                case COPY_LINE_END -> copies.lineEnd(stop);
                case COPY_DATA -> copies.rows(stop);
            };
        }
        return !window.atEnd;
    }

    /// Uncompressed bytes scanned so far.
    public long offset() {
        return window.offset();
    }

    /// Delivers what was open when the text ended, and says where that was.
    public End end() {
        return switch (state) {
            case BETWEEN -> End.BETWEEN_STATEMENTS;
            case LINE_COMMENT, BLOCK_COMMENT -> {
                outside.endComment();
                yield End.BETWEEN_STATEMENTS;
            }
            case COMMAND -> {
                outside.endCommand(window.offset(window.limit));
                yield End.BETWEEN_STATEMENTS;
            }
            case STATEMENT, LINE_INSIDE, QUOTED, DOLLAR_QUOTED, COMMENT_INSIDE -> statements.breakOff(state);
            case COPY_LINE_END, COPY_DATA -> copies.breakOff();
        };
    }
}
