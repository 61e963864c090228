package dev.seedbed.library.sql;

import dev.seedbed.library.dump.SqlDialect;
import java.util.Arrays;

/// Finds the end of what stands in quotes, also in those of dollars. Confined to one thread.
final class QuoteScanner {
    private final SqlWindow window;
    private final SqlDialect dialect;
    private final StringRules strings;
    private byte quote;
    private boolean escapes;
    private byte[] dollars = {};

    QuoteScanner(SqlWindow window, SqlDialect dialect, StringRules strings) {
        this.window = window;
        this.dialect = dialect;
        this.strings = strings;
    }

    /// What the quote begins that was reached.
    ScanState begin(byte c) {
        if (c == '`' && dialect != SqlDialect.MYSQL) {
            return ScanState.STATEMENT;
        }
        quote = c;
        escapes = strings.escapes(c) || (dialect != SqlDialect.MYSQL && c == '\'' && isEscapeString());
        return ScanState.QUOTED;
    }

    private boolean isEscapeString() {
        int at = window.position;
        return at > 0
                && (window.bytes[at - 1] | 0x20) == 'e'
                && !(at > 1 && SqlWindow.isWordPart(window.bytes[at - 2]));
    }

    ScanState quoted(int stop) {
        byte[] bytes = window.bytes;
        byte end = quote;
        int p = window.position;
        boolean isOver = false;
        if (escapes) {
            while (p < stop) {
                byte c = bytes[p++];
                if (c == end) {
                    isOver = true;
                    break;
                }
                if (c == '\\') {
                    p++;
                }
            }
        } else {
            while (p < stop) {
                if (bytes[p++] == end) {
                    isOver = true;
                    break;
                }
            }
        }
        window.position = Math.min(p, window.limit);
        return isOver ? ScanState.STATEMENT : ScanState.QUOTED;
    }

    /// The same for a dollar; moves to the last one of the tag that it begins.
    ScanState beginDollars() {
        int at = window.position;
        if (!dialect.quotesWithDollars() || (at > 0 && SqlWindow.isWordPart(window.bytes[at - 1]))) {
            return ScanState.STATEMENT;
        }
        int p = at + 1;
        while (p - at < SqlWindow.LOOKAHEAD - 2 && SqlWindow.isWordPart(window.at(p))) {
            p++;
        }
        boolean isParameter = window.at(at + 1) >= '0' && window.at(at + 1) <= '9';
        if (window.at(p) != '$' || isParameter) {
            return ScanState.STATEMENT;
        }
        dollars = Arrays.copyOfRange(window.bytes, at, p + 1);
        window.position = p;
        return ScanState.DOLLAR_QUOTED;
    }

    ScanState dollarQuoted(int stop) {
        while (window.position < stop) {
            if (window.bytes[window.position] == '$' && window.isAt(window.position, dollars)) {
                window.position += dollars.length;
                return ScanState.STATEMENT;
            }
            window.position++;
        }
        return ScanState.DOLLAR_QUOTED;
    }
}
