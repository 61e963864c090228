package dev.seedbed.library.preview;

import dev.seedbed.library.dump.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the rows of the `INSERT` statements at the start of a text. A row that is cut is left out.
final class InsertText {
    private final String text;
    private final boolean escapes;
    private int position;

    InsertText(String text, SqlDialect dialect) {
        this.text = text;
        this.escapes = dialect.escapesWithBackslash();
    }

    /// Up to `limit` rows.
    List<List<@Nullable String>> rows(int limit) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (rows.size() < limit && toValues()) {
            while (rows.size() < limit && toTuple()) {
                List<@Nullable String> row = tuple();
                if (row.isEmpty()) {
                    return rows;
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /// Where the last whole row of the first statement ends, which is truncated; -1 where there is none, or where
    /// something follows the rows.
    int wholeRowsEnd() {
        int end = -1;
        if (toValues()) {
            while (toTuple() && !tuple().isEmpty()) {
                end = position;
            }
        }
        String rest = end < 0 ? "" : text.substring(end).stripLeading();
        return rest.isEmpty() || rest.startsWith(",") ? end : -1;
    }

    private boolean toValues() {
        for (; position < text.length(); position++) {
            if (text.regionMatches(true, position, "VALUES", 0, 6)) {
                position += 6;
                return true;
            }
        }
        return false;
    }

    /// Moves behind the parenthesis that opens the next row; false where the statement has no more.
    private boolean toTuple() {
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '(') {
                return true;
            }
            if (c != ',' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }

    private List<@Nullable String> tuple() {
        List<@Nullable String> values = new ArrayList<>();
        var value = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '\'') {
                boolean prefixed = "E".equalsIgnoreCase(value.toString().strip());
                value.setLength(prefixed ? 0 : value.length());
                string(value, escapes || prefixed);
                quoted = true;
            } else if (c == '(' || (c == ')' && depth > 0)) {
                depth += c == '(' ? 1 : -1;
                value.append(c);
            } else if ((c == ',' && depth == 0) || c == ')') {
                values.add(value(value.toString(), quoted));
                value.setLength(0);
                quoted = false;
                if (c == ')') {
                    return values;
                }
            } else {
                value.append(c);
            }
        }
        return List.of();
    }

    private static @Nullable String value(String text, boolean quoted) {
        String stripped = quoted ? text : text.strip();
        return !quoted && stripped.equalsIgnoreCase("NULL") ? null : stripped;
    }

    private void string(StringBuilder value, boolean backslashes) {
        if (value.toString().isBlank()) {
            value.setLength(0);
        }
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '\\' && backslashes && position < text.length()) {
                value.append(escaped(text.charAt(position++)));
            } else if (c == '\'') {
                if (position < text.length() && text.charAt(position) == '\'') {
                    position++;
                    value.append(c);
                } else {
                    return;
                }
            } else {
                value.append(c);
            }
        }
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '0' -> '\0';
            default -> c;
        };
    }
}
