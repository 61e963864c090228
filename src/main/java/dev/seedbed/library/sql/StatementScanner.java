package dev.seedbed.library.sql;

import dev.seedbed.library.dump.SqlDialect;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Finds the end of a statement past its quotes, comments and parentheses. Confined to one thread.
final class StatementScanner {
    private static final byte[] SEMICOLON = {';'};
    private static final byte[] COPY = "COPY".getBytes(StandardCharsets.US_ASCII);
    private static final byte ORDINARY = 0;
    private static final byte SPACE = 1;
    private static final byte SPECIAL = 2;
    private static final byte[] CLASSES = new byte[256];

    static {
        Arrays.fill(CLASSES, 0, 33, SPACE);
        for (char special : "'\"`;()$-#/\\".toCharArray()) {
            CLASSES[special] = SPECIAL;
        }
    }

    private final SqlWindow window;
    private final SqlDialect dialect;
    private final StringRules strings;
    private final QuoteScanner quotes;
    private final SqlScanner.Listener listener;
    private final CopyScanner copies;
    private final BlockComment comment;
    private final ScannedStatement statement = new ScannedStatement();
    private final byte[] head = new byte[SqlScanner.HEAD_BYTES];

    private byte[] classes = CLASSES;
    private byte[] delimiter = SEMICOLON;
    private int headLength;
    private long start;
    private int depth;
    private byte previous;
    private long listed;

    StatementScanner(
            SqlWindow window,
            SqlDialect dialect,
            StringRules strings,
            QuoteScanner quotes,
            SqlScanner.Listener listener,
            CopyScanner copies) {
        this.window = window;
        this.dialect = dialect;
        this.strings = strings;
        this.quotes = quotes;
        this.listener = listener;
        this.copies = copies;
        this.comment = new BlockComment(window, dialect);
    }

    byte[] delimiter() {
        return delimiter;
    }

    boolean endsWithSemicolon() {
        return delimiter == SEMICOLON;
    }

    void setDelimiter(String text) {
        if (text.isEmpty() || text.equals(";") || text.length() > SqlWindow.LOOKAHEAD / 4) {
            delimiter = SEMICOLON;
            classes = CLASSES;
        } else {
            delimiter = text.getBytes(StandardCharsets.UTF_8);
            classes = CLASSES.clone();
            classes[delimiter[0] & 0xff] = SPECIAL;
        }
    }

    ScanState begin() {
        start = window.offset();
        headLength = 0;
        depth = 0;
        previous = 0;
        listed = 0;
        return ScanState.STATEMENT;
    }

    /// Keeps the start of the statement before its bytes are dropped.
    void keepHead(int upTo) {
        int from = (int) Math.max(0, window.index(start + headLength));
        int count = Math.min(upTo - from, head.length - headLength);
        if (count > 0) {
            System.arraycopy(window.bytes, from, head, headLength, count);
            headLength += count;
        }
    }

    ScanState scan(int stop) {
        byte[] bytes = window.bytes;
        byte[] kinds = classes;
        byte last = previous;
        int p = window.position;
        while (p < stop) {
            byte c = bytes[p];
            byte kind = kinds[c & 0xff];
            if (kind == ORDINARY) {
                last = c;
                p++;
            } else if (kind == SPACE) {
                p++;
            } else {
                previous = last;
                window.position = p;
                ScanState next = special(c);
                if (next == ScanState.QUOTED) {
                    next = quotes.quoted(stop);
                }
                if (next != ScanState.STATEMENT) {
                    return next;
                }
                p = window.position;
                last = previous;
            }
        }
        previous = last;
        window.position = p;
        return ScanState.STATEMENT;
    }

    private ScanState special(byte c) {
        int at = window.position;
        if (c == delimiter[0] && endsHere()) {
            return finish(at, at + delimiter.length, true);
        }
        ScanState next = ScanState.STATEMENT;
        switch (c) {
            case '\'', '"', '`' -> next = quotes.begin(c);
            case '(' -> {
                listed += depth == 0 && previous == ',' ? 1 : 0;
                depth++;
            }
            case ')' -> depth = Math.max(0, depth - 1);
            case '$' -> next = quotes.beginDollars();
            case '-', '#' -> {
                if (isLineComment(c)) {
                    return ScanState.LINE_INSIDE;
                }
            }
            case '\\' -> {
                ScanState sent = backslash();
                if (sent != ScanState.STATEMENT) {
                    return sent;
                }
            }
            case '/' -> {
                if (comment.begins()) {
                    return ScanState.COMMENT_INSIDE;
                }
            }
            default -> {}
        }
        previous = c;
        window.position++;
        return next;
    }

    private boolean isLineComment(byte c) {
        int at = window.position;
        boolean isMySql = dialect == SqlDialect.MYSQL;
        return c == '#' ? isMySql : window.at(at + 1) == '-' && (!isMySql || window.at(at + 2) <= ' ');
    }

    /// A backslash outside of quotes is a word to the client; some send what has been gathered, as a semicolon does.
    private ScanState backslash() {
        int at = window.position;
        int next = window.at(at + 1);
        if (dialect == SqlDialect.MYSQL) {
            boolean sends = (next == 'g' || next == 'G') && !SqlWindow.isWordPart(window.at(at + 2));
            return sends ? finish(at, at + 2, true) : ScanState.STATEMENT;
        }
        if (next < 'a' || next > 'z') {
            return ScanState.STATEMENT;
        }
        return ClientLines.sendsStatement(window.bytes, at + 1, window.limit)
                ? finish(at, at, true)
                : ScanState.LINE_INSIDE;
    }

    private boolean endsHere() {
        if (delimiter.length == 1) {
            return delimiter[0] != ';' || depth == 0 || dialect == SqlDialect.MYSQL;
        }
        return window.isAt(window.position, delimiter);
    }

    ScanState comment(int stop) {
        return comment.scan(stop, null) ? ScanState.STATEMENT : ScanState.COMMENT_INSIDE;
    }

    ScanState line(int stop) {
        while (window.position < stop) {
            if (window.bytes[window.position++] == '\n') {
                return ScanState.STATEMENT;
            }
        }
        return ScanState.LINE_INSIDE;
    }

    private ScanState finish(int textEnd, int end, boolean terminated) {
        long from = window.index(start);
        if (from >= 0 && headLength == 0) {
            statement.setText(window.bytes, (int) from, Math.min(SqlScanner.HEAD_BYTES, textEnd - (int) from));
        } else {
            keepHead(textEnd);
            statement.setText(head, 0, headLength);
        }
        statement.setPlace(start, window.offset(end), terminated);
        statement.setListed(listed);
        window.position = end;
        boolean hasRows = terminated && isCopyFromStdin();
        strings.heard(statement);
        listener.statement(statement);
        if (hasRows) {
            copies.expect(start);
        }
        return hasRows ? ScanState.COPY_LINE_END : ScanState.BETWEEN;
    }

    private boolean isCopyFromStdin() {
        if (dialect == SqlDialect.MYSQL || !statement.startsWith(COPY)) {
            return false;
        }
        String text = statement.text().toUpperCase(Locale.ROOT);
        int from = text.lastIndexOf("FROM");
        return from > 0 && text.substring(from + 4).stripLeading().startsWith("STDIN");
    }

    /// Delivers what there was where the text ended inside.
    SqlScanner.End breakOff(ScanState state) {
        boolean isOpen = state == ScanState.STATEMENT || state == ScanState.LINE_INSIDE ? depth > 0 : true;
        finish(window.limit, window.limit, false);
        return isOpen ? SqlScanner.End.IN_QUOTES : SqlScanner.End.IN_STATEMENT;
    }
}
