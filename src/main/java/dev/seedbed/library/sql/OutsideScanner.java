package dev.seedbed.library.sql;

import dev.seedbed.library.dump.SqlDialect;

/// What stands between statements: comments, and lines for the client. Confined to one thread.
final class OutsideScanner {
    private final SqlWindow window;
    private final SqlDialect dialect;
    private final StringRules strings;
    private final SqlScanner.Listener listener;
    private final StatementScanner statements;
    private final CopyScanner copies;
    private final BlockComment comment;
    private final LineText line = new LineText();
    private long start;

    OutsideScanner(
            SqlWindow window,
            SqlDialect dialect,
            StringRules strings,
            SqlScanner.Listener listener,
            StatementScanner statements,
            CopyScanner copies) {
        this.window = window;
        this.dialect = dialect;
        this.strings = strings;
        this.listener = listener;
        this.statements = statements;
        this.copies = copies;
        this.comment = new BlockComment(window, dialect);
    }

    ScanState between() {
        int c = window.at(window.position);
        if (c <= ' ' || (c == ';' && statements.endsWithSemicolon()) || isByteOrderMark(c)) {
            window.position++;
            return ScanState.BETWEEN;
        }
        if ((c == '-' && window.at(window.position + 1) == '-') || (c == '#' && dialect == SqlDialect.MYSQL)) {
            return begin(ScanState.LINE_COMMENT);
        }
        if (comment.begins()) {
            return begin(ScanState.BLOCK_COMMENT);
        }
        return isCommand(c) ? begin(ScanState.COMMAND) : statements.begin();
    }

    private boolean isByteOrderMark(int c) {
        return window.offset() < 3 && c >= 0xbb && (c == 0xef || c == 0xbb || c == 0xbf);
    }

    private boolean isCommand(int c) {
        if (c == '\\' && (dialect.hasBackslashCommands() || isMySqlShortcut())) {
            return true;
        }
        return dialect == SqlDialect.MYSQL
                && ClientLines.isCommand(window.bytes, window.position, window.limit, statements.delimiter());
    }

    /// A backslash with u, d or a dot at the start of a line is `use`, `delimiter` or `source`.
    private boolean isMySqlShortcut() {
        return "ud.".indexOf(window.at(window.position + 1)) >= 0;
    }

    private ScanState begin(ScanState state) {
        start = window.offset();
        line.clear();
        return state;
    }

    ScanState lineComment(int stop) {
        return isLineOver(stop) ? endComment() : ScanState.LINE_COMMENT;
    }

    ScanState blockComment(int stop) {
        return comment.scan(stop, line) ? endComment() : ScanState.BLOCK_COMMENT;
    }

    ScanState endComment() {
        listener.comment(line.text());
        return ScanState.BETWEEN;
    }

    ScanState command(int stop) {
        return isLineOver(stop) ? endCommand(window.offset()) : ScanState.COMMAND;
    }

    private boolean isLineOver(int stop) {
        while (window.position < stop) {
            byte c = window.bytes[window.position++];
            if (c == '\n') {
                return true;
            }
            line.add(c);
        }
        return false;
    }

    ScanState endCommand(long end) {
        String text = line.text();
        if (dialect == SqlDialect.MYSQL) {
            ClientLines.delimiter(text).ifPresent(statements::setDelimiter);
        } else if (ClientLines.isConnect(text)) {
            strings.connected();
        }
        listener.command(text, start, end);
        return dialect != SqlDialect.MYSQL && ClientLines.isCopyFromHere(text) ? copies.begin() : ScanState.BETWEEN;
    }
}
