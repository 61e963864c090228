package dev.seedbed.server.mysqlfamily;

import dev.seedbed.query.sql.SqlStatement;
import dev.seedbed.query.sql.SqlToken;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses from the words of MySQL and MariaDB, which send no position, where in a text an error is.
final class MySqlErrorPosition {
    private static final Pattern NEAR = Pattern.compile("near '(.*)' at line (\\d+)", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(?:Unknown (?:column|table|database) |Table |FUNCTION |Column )['`]?([^'` ]+)['`]?");

    private MySqlErrorPosition() {}

    /// Returns a 0-based offset in `text`, or -1.
    static int find(String message, String text, SqlStatement statement) {
        Matcher near = NEAR.matcher(message);
        if (near.find()) {
            return near(near.group(1), Integer.parseInt(near.group(2)), text, statement);
        }
        Matcher named = NAMED.matcher(message);
        return named.find() ? name(named.group(1), text, statement) : -1;
    }

    private static int near(String excerpt, int line, String text, SqlStatement statement) {
        int start = statement.start();
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end >= statement.end()) {
                break;
            }
            start = end + 1;
        }
        if (excerpt.isEmpty()) {
            return Math.max(statement.start(), statement.end() - 1);
        }
        int found = text.indexOf(excerpt, start);
        if (found < 0 || found >= statement.end()) {
            found = text.indexOf(excerpt, statement.start());
        }
        return found < statement.end() ? found : -1;
    }

    private static int name(String name, String text, SqlStatement statement) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        for (SqlToken token : statement.tokens()) {
            String word = token.text(text);
            boolean named = token.type() == SqlToken.Type.WORD || token.type() == SqlToken.Type.NAME;
            if (named && (word.equalsIgnoreCase(last) || word.equalsIgnoreCase("`" + last + "`"))) {
                return token.start();
            }
        }
        return -1;
    }
}
