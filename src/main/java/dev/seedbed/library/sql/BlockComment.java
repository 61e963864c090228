package dev.seedbed.library.sql;

import dev.seedbed.library.dump.SqlDialect;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A comment that begins with `/*`; those of PostgreSQL may hold others. Confined to one thread.
final class BlockComment {
    private static final byte[] NEVER_EXECUTED = "999999".getBytes(StandardCharsets.US_ASCII);

    private final SqlWindow window;
    private final SqlDialect dialect;
    private int depth;

    BlockComment(SqlWindow window, SqlDialect dialect) {
        this.window = window;
        this.dialect = dialect;
    }

    /// Whether one begins here that is for people, not one whose content the server executes.
    boolean begins() {
        int at = window.position;
        if (window.at(at) != '/' || window.at(at + 1) != '*') {
            return false;
        }
        if (dialect == SqlDialect.POSTGRESQL) {
            return true;
        }
        int mark = window.at(at + 2) == 'M' ? at + 3 : at + 2;
        return window.at(mark) != '!'
                || SqlWindow.startsWithIgnoringCase(window.bytes, mark + 1, window.limit, NEVER_EXECUTED);
    }

    /// Moves over it.
    ///
    /// @param text gets what is in it; null where nobody wants it
    /// @return whether it has ended
    boolean scan(int stop, @Nullable LineText text) {
        while (window.position < stop) {
            int at = window.position;
            int c = window.at(at);
            if (c == '/' && window.at(at + 1) == '*' && (depth == 0 || dialect == SqlDialect.POSTGRESQL)) {
                depth++;
                window.position += 2;
            } else if (c == '*' && window.at(at + 1) == '/') {
                depth--;
                window.position += 2;
                if (depth <= 0) {
                    depth = 0;
                    return true;
                }
            } else {
                if (text != null) {
                    text.add((byte) c);
                }
                window.position++;
            }
        }
        return false;
    }
}
